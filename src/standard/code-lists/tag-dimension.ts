import { defineCodeList } from "../../model/code-list.ts";

export const tagDimension = defineCodeList({
  id: "tag-dimension",
  title: { zh: "标注维度", en: "dimension of a tag" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "国市监信发〔2024〕69号", article: "（十）", confidence: "seen" },
  codes: [
    { code: "01", title: "行业领域", titleEn: "industry" },
    { code: "02", title: "风险状况", titleEn: "risk" },
    { code: "03", title: "法定状态", titleEn: "legal status", aliases: ["法定标注"] },
    { code: "04", title: "信用状况", titleEn: "credit status" },
    { code: "05", title: "经营特征", titleEn: "way of doing business" },
    { code: "06", title: "支持政策", titleEn: "support policy" },
  ],
});
