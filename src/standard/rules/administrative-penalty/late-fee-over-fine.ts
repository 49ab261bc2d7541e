import { defineRule } from "../../../model/rule.ts";

export const lateFeeOverFine = defineRule({
  id: "late-fee-over-fine",
  code: "PEN-030",
  severity: "error",
  dimension: "准确性",
  clause: "administrative-penalty#late-fee",
  source: [{ document: "行政处罚法", article: "第七十二条第一款第一项", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-07-15",
  title: { zh: "加处罚款超过罚款", en: "late-payment fine over the fine" },
  why: "到期不缴纳罚款的，每日按百分之三加处，加处的数额不得超出罚款的数额。",
  message: {
    zh: "加处罚款 {value} 万元超过罚款金额 {fine} 万元",
    en: "the late-payment fine of {value} is more than the fine of {fine} (ten thousand yuan)",
  },
  fix: {
    zh: "加处罚款改为不超过 {fine} 万元；两项金额单位不一致的，统一为万元",
    en: "set it to {fine} or less; if the units differ, give both in ten thousand yuan",
  },
  on: ["administrative-penalty"],
  at: "lateFeeAmount",
  args: { fine: "this.fineAmount" },
  holds: "compareDecimals(this.lateFeeAmount, this.fineAmount) <= 0",
});
