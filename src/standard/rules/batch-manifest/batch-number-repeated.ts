import { defineRule } from "../../../model/rule.ts";

export const batchNumberRepeated = defineRule({
  id: "batch-number-repeated",
  code: "PKG-007A",
  severity: "error",
  dimension: "一致性",
  clause: "batch#numbering",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "批次号重复", en: "batch number repeated" },
  why: "同一提供方的批次号不重复，否则无法分清先后和补救漏报。",
  message: {
    zh: "提供方的批次号 {value} 已在{otherPlace}用过",
    en: "the batch number {value} of this organ was used before: {otherPlace}",
  },
  fix: {
    zh: "改用新的批次号；重新报送的也用新号，并填写所替代的数据包标识",
    en: "use a new number; so does a resend, which names the package it supersedes",
  },
  relation: "unique",
  on: ["batch-manifest"],
  at: "batchNumber",
  by: "batch",
});
