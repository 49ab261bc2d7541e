import { defineRule } from "../../../model/rule.ts";

export const penaltyServedBeforeDecision = defineRule({
  id: "penalty-served-before-decision",
  code: "PEN-028B",
  severity: "error",
  dimension: "一致性",
  clause: "administrative-penalty#service",
  source: [{ document: "行政处罚法", article: "第六十一条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "送达日期早于处罚决定日期", en: "decision served before it was made" },
  why: "决定书作出后才能送达；多为年份录错，或者填成了告知书的送达日期。",
  message: {
    zh: "送达日期 {value} 早于处罚决定日期 {decidedOn}",
    en: "served on {value}, before the decision on {decidedOn}",
  },
  fix: { zh: "按决定书的送达回证更正送达日期", en: "correct the date after the receipt of the decision" },
  on: ["administrative-penalty"],
  at: "servedOn",
  args: { decidedOn: "this.decidedOn" },
  holds: "this.servedOn >= this.decidedOn",
});
