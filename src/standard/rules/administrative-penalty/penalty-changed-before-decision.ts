import { defineRule } from "../../../model/rule.ts";

export const penaltyChangedBeforeDecision = defineRule({
  id: "penalty-changed-before-decision",
  code: "PEN-022C",
  severity: "error",
  dimension: "一致性",
  clause: "administrative-penalty#withdrawal",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第十一条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "变更、撤销日期早于处罚决定日期", en: "penalty changed before it was decided" },
  why: "变更、撤销总在原决定之后；多为年份录错。",
  message: {
    zh: "变更决定日期 {value} 早于处罚决定日期 {decidedOn}",
    en: "changed on {value}, before the decision on {decidedOn}",
  },
  fix: { zh: "按变更、撤销决定更正日期", en: "correct the date after the decision that changed it" },
  on: ["administrative-penalty"],
  at: "revocation.decidedOn",
  args: { decidedOn: "this.decidedOn" },
  holds: "this.revocation.decidedOn >= this.decidedOn",
});
