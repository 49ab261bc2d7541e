import { defineRule } from "../../../model/rule.ts";

export const batchNumberNotIncreasing = defineRule({
  id: "batch-number-not-increasing",
  code: "PKG-007B",
  severity: "error",
  dimension: "一致性",
  clause: "batch#numbering",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "批次号没有递增", en: "batch number not increasing" },
  why: "批次号按生成的先后递增，接收方据此按序入库。",
  message: {
    zh: "批次号 {value} 小于更早生成的批次号 {earlier}（{otherPlace}）",
    en: "the batch number {value} is below {earlier} of a batch generated earlier ({otherPlace})",
  },
  fix: { zh: "按生成的先后重新编号", en: "number the batches in the order in which they were made" },
  relation: "agreement",
  on: ["batch-manifest"],
  at: "batchNumber",
  by: "batch-source",
  where: "other.generatedAt < this.generatedAt && other.batchNumber != this.batchNumber",
  holds: "other.batchNumber < this.batchNumber",
  args: { earlier: "other.batchNumber" },
});
