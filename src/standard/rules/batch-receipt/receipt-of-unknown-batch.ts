import { defineRule } from "../../../model/rule.ts";

export const receiptOfUnknownBatch = defineRule({
  id: "receipt-of-unknown-batch",
  code: "PKG-008G",
  severity: "warning",
  dimension: "一致性",
  clause: "batch-receipt#reference",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "回执所答复的批次不存在", en: "receipt of an unknown batch" },
  why: "回执按数据包标识与批次对应。",
  message: { zh: "没有数据包标识为 {value} 的批次清单", en: "there is no manifest of the package {value}" },
  fix: { zh: "核对数据包标识", en: "check the package identifier" },
  relation: "reference",
  on: ["batch-receipt"],
  at: "packageId",
  by: "package",
  among: ["batch-manifest"],
});
