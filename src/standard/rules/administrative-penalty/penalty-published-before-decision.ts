import { defineRule } from "../../../model/rule.ts";

export const penaltyPublishedBeforeDecision = defineRule({
  id: "penalty-published-before-decision",
  code: "PEN-020C",
  severity: "error",
  dimension: "一致性",
  clause: "administrative-penalty#publication-deadline",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "公示日期早于处罚决定日期", en: "penalty published before its decision" },
  why: "公示期限自作出处罚决定之日起算；日期倒置多为年份录错，或者两列日期填反。",
  message: {
    zh: "公示日期 {value} 早于处罚决定日期 {decidedOn}",
    en: "published on {value}, before the decision on {decidedOn}",
  },
  fix: { zh: "核对处罚决定书，更正公示日期或者处罚决定日期", en: "check the decision and correct one of the dates" },
  on: ["administrative-penalty"],
  at: "publishedOn",
  args: { decidedOn: "this.decidedOn" },
  holds: "this.publishedOn >= this.decidedOn",
});
