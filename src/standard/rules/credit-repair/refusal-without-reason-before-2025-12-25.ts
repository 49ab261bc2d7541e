import { defineRule } from "../../../model/rule.ts";

export const refusalWithoutReasonBefore20251225 = defineRule({
  id: "refusal-without-reason-before-2025-12-25",
  code: "REP-015A",
  severity: "warning",
  dimension: "完整性",
  clause: "credit-repair#decision",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  effectiveTo: "2025-12-24",
  title: { zh: "不予受理、不予修复没有理由", en: "refusal without a reason" },
  why: "拒绝当事人的申请宜说明理由；2025年12月24日以前的规定没有写明，作提示。",
  message: { zh: "决定为{decision}，但没有填写理由", en: "the decision is {decision}, its reason is missing" },
  fix: { zh: "填写理由，写明不符合的条件", en: "give the reason and the condition not met" },
  on: ["credit-repair"],
  at: "reason",
  args: { decision: `codeTitle("credit-repair-decision", this.decision)` },
  holds: `!(this.decision in ["2", "3"]) || has(this.reason)`,
});
