import { defineCodeList } from "../../model/code-list.ts";

export const riskUse = defineCodeList({
  id: "risk-use",
  title: { zh: "信用风险分类用途", en: "use of a risk class" },
  version: "2026-11-28",
  membership: "closed",
  source: { document: "国市监信发〔2022〕6号", confidence: "known" },
  codes: [
    { code: "1", title: "内部监管参考", titleEn: "internal reference for supervision", aliases: ["内部参考"] },
    { code: "2", title: "公开评价", titleEn: "public evaluation" },
    { code: "9", title: "其他", titleEn: "other", aliases: ["其它"] },
  ],
});
