import { defineRule } from "../../../model/rule.ts";

export const penaltyPublishedOverThreeYears = defineRule({
  id: "penalty-published-over-three-years",
  code: "PEN-014D",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#necips-period-2025",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第八条、第九条、第二十三条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  waivable: true,
  title: { zh: "处罚公示超过三年", en: "penalty public for more than three years" },
  why: "2025年12月25日起，公示期最长三年，附限制期限超过三年的到限制期满为止。因弄虚作假被撤销信用修复、公示期重新计算的，可以豁免。",
  message: {
    zh: "公示截止期 {value} 晚于自公示之日起三年的 {expected}",
    en: "public until {value}, after {expected}, three years from the day of publicity",
  },
  fix: {
    zh: "公示截止期改为不晚于 {expected}；限制期限更长的，填写限制措施期满日期",
    en: "set it to {expected} or earlier; if a restriction lasts longer, fill in its last day",
  },
  on: ["administrative-penalty"],
  at: "publicityEndsOn",
  args: { expected: "addMonths(this.publishedOn, parameters.penaltyPublicityMonthsMax)" },
  holds: [
    "this.publicityEndsOn <= addMonths(this.publishedOn, parameters.penaltyPublicityMonthsMax)",
    "has(this.restrictionEndsOn) && this.publicityEndsOn <= this.restrictionEndsOn",
  ].join(" || "),
});
