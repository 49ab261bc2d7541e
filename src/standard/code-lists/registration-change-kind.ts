import { defineCodeList } from "../../model/code-list.ts";

export const registrationChangeKind = defineCodeList({
  id: "registration-change-kind",
  title: { zh: "变更种类", en: "kind of change" },
  version: "2025-11-22",
  membership: "closed",
  source: { document: "本标准", confidence: "design" },
  codes: [
    { code: "01", title: "名称变更", titleEn: "name" },
    { code: "02", title: "住所变更", titleEn: "domicile", aliases: ["经营场所变更"] },
    { code: "03", title: "法定代表人变更", titleEn: "legal representative", aliases: ["负责人变更"] },
    { code: "04", title: "经营范围变更", titleEn: "business scope" },
    { code: "05", title: "类型变更", titleEn: "type" },
    { code: "06", title: "增加注册资本", titleEn: "increase of capital", aliases: ["增资"] },
    { code: "07", title: "减少注册资本", titleEn: "reduction of capital", aliases: ["减资"] },
    {
      code: "08",
      title: "减少注册资本弥补亏损",
      titleEn: "reduction of capital to offset losses",
      aliases: ["弥补亏损减资", "简易减资"],
    },
    { code: "09", title: "合并", titleEn: "merger" },
    { code: "10", title: "分立", titleEn: "division" },
    { code: "11", title: "股东变更", titleEn: "shareholders", aliases: ["投资人变更"] },
    { code: "12", title: "经营者变更", titleEn: "operator of an individual business", aliases: ["变更经营者"] },
    { code: "99", title: "其他变更", titleEn: "other" },
  ],
});
