import { defineRule } from "../../../model/rule.ts";

export const packageIdentifierRepeated = defineRule({
  id: "package-identifier-repeated",
  code: "PKG-007C",
  severity: "error",
  dimension: "一致性",
  clause: "batch#numbering",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "数据包标识重复", en: "package identifier repeated" },
  why: "数据包标识唯一标识一个批次，回执据此对应。",
  message: {
    zh: "数据包标识 {value} 已在{otherPlace}用过",
    en: "the package identifier {value} was used before: {otherPlace}",
  },
  fix: { zh: "每个批次用新的数据包标识", en: "give every batch an identifier of its own" },
  relation: "unique",
  on: ["batch-manifest"],
  at: "packageId",
  by: "package",
});
