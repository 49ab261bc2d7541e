import { defineRule } from "../../../model/rule.ts";

export const creditChinaPublicityTooShort = defineRule({
  id: "credit-china-publicity-too-short",
  code: "PEN-016B",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#credit-china-period",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第七条、第十二条", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "信用中国公示不满最短公示期", en: "publicity on Credit China shorter than the minimum" },
  why: "一般失信信息最短公示3个月，严重失信信息最短公示1年，自文书认定之日起算；期满后才可申请信用修复。",
  message: {
    zh: "公示截止期 {value} 早于失信类别对应的最短公示期 {expected}（自处罚决定日期 {decidedOn} 起算）",
    en: "public until {value}, before {expected}, the shortest period of its misconduct level from the decision on {decidedOn}",
  },
  fix: {
    zh: "公示截止期改为不早于 {expected}；失信类别填错的，更正",
    en: "set it to {expected} or later; if the level is wrong, correct it",
  },
  on: ["administrative-penalty"],
  at: "publicityEndsOn",
  args: {
    decidedOn: "this.decidedOn",
    expected: "addMonths(this.decidedOn, parameters.publicityMonthsMin[this.misconductLevel])",
  },
  holds: [
    "has(this.revocation)",
    `has(this.envelope.publicity.endReason) && this.envelope.publicity.endReason != "1"`,
    `this.misconductLevel == "1"`,
    "this.publicityEndsOn >= addMonths(this.decidedOn, parameters.publicityMonthsMin[this.misconductLevel])",
  ].join(" || "),
});
