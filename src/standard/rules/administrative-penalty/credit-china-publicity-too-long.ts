import { defineRule } from "../../../model/rule.ts";

export const creditChinaPublicityTooLong = defineRule({
  id: "credit-china-publicity-too-long",
  code: "PEN-016A",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#credit-china-period",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第七条、第十二条", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  waivable: true,
  title: { zh: "信用中国公示超过最长公示期", en: "publicity on Credit China longer than the maximum" },
  why: "公示期自文书认定之日起算，轻微不超过3个月，一般不超过1年，严重不超过3年，附期限的处罚到期限届满；未完全履行义务的按行业主管部门规定执行，不作判断。法律、行政法规另有规定的可以豁免。",
  message: {
    zh: "公示截止期 {value} 晚于失信类别对应的最长公示期 {expected}（自处罚决定日期 {decidedOn} 起算）",
    en: "public until {value}, after {expected}, the longest period of its misconduct level from the decision on {decidedOn}",
  },
  fix: {
    zh: "公示截止期改为不晚于 {expected}；义务没有履行完毕的，填写履行情况",
    en: "set it to {expected} or earlier; if duties are still open, fill in the fulfilment",
  },
  on: ["administrative-penalty"],
  at: "publicityEndsOn",
  args: {
    decidedOn: "this.decidedOn",
    expected: "addMonths(this.decidedOn, parameters.publicityMonthsMax[this.misconductLevel])",
  },
  holds: [
    "this.publicityEndsOn <= addMonths(this.decidedOn, parameters.publicityMonthsMax[this.misconductLevel])",
    "has(this.restrictionEndsOn) && this.publicityEndsOn <= this.restrictionEndsOn",
    `has(this.fulfilment) && this.fulfilment != "1"`,
  ].join(" || "),
});
