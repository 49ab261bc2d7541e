import { defineRule } from "../../../model/rule.ts";

export const expiredCommitmentNotMarked = defineRule({
  id: "expired-commitment-not-marked",
  code: "COM-019A",
  severity: "warning",
  dimension: "时效性",
  clause: "commitment#supervision",
  source: [{ document: "全国信用承诺归集格式（原文待核实）", article: "过期状态", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "承诺过期没有标记", en: "expired commitment not marked" },
  why: "有效期已过而没有认定履行状态的承诺为过期，标记后便于清理。",
  message: {
    zh: "承诺有效期至 {validTo}，没有认定履行状态，也没有标记过期",
    en: "valid to {validTo}, neither judged nor marked as expired",
  },
  fix: { zh: "认定履行状态，或者将是否过期填为 1（是）", en: "judge the fulfilment, or set the mark to 1 (yes)" },
  on: ["commitment"],
  at: "isExpired",
  args: { validTo: "this.validTo" },
  holds: `asOf <= this.validTo || has(this.judgedOn) || has(this.isExpired) && this.isExpired == "1"`,
});
