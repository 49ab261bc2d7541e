import { defineRule } from "../../../model/rule.ts";

export const publicityEndsBeforePenaltyTerm = defineRule({
  id: "publicity-ends-before-penalty-term",
  code: "PEN-018",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#credit-china-period",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十二条第三款", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "附期限的处罚未满即终止公示", en: "publicity ends before the term of the penalty" },
  why: "对附带期限的处罚，在期限届满前不得提前终止公示。",
  message: {
    zh: "公示截止期 {value} 早于限制措施期满日期 {restrictionEndsOn}",
    en: "public until {value}, before the last day of the restriction, {restrictionEndsOn}",
  },
  fix: { zh: "公示截止期改为不早于 {restrictionEndsOn}", en: "set it to {restrictionEndsOn} or later" },
  on: ["administrative-penalty"],
  at: "publicityEndsOn",
  args: { restrictionEndsOn: "this.restrictionEndsOn" },
  holds: [
    "has(this.revocation)",
    `has(this.envelope.publicity.endReason) && this.envelope.publicity.endReason != "1"`,
    "this.publicityEndsOn >= this.restrictionEndsOn",
  ].join(" || "),
});
