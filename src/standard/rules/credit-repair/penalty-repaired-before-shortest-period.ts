import { defineRule } from "../../../model/rule.ts";

export const penaltyRepairedBeforeShortestPeriod = defineRule({
  id: "penalty-repaired-before-shortest-period",
  code: "REP-002C",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#periods",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第八条、第九条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: { zh: "处罚未达最短公示期申请修复", en: "penalty repaired before its shortest period of publicity" },
  why: "一般违法失信信息公示满三个月、严重违法失信信息公示满一年后才可申请修复，自公示之日起算。",
  message: {
    zh: "申请日期 {value} 早于最短公示期届满之日 {earliest}（公示日期 {publishedOn}）",
    en: "applied on {value}, before {earliest}, the end of the shortest period (published on {publishedOn})",
  },
  fix: {
    zh: "核对申请日期、公示日期和失信类别；确未满期的，不予受理",
    en: "check both dates and the category; if the period is not over, do not accept",
  },
  on: ["credit-repair"],
  relation: "agreement",
  at: "appliedOn",
  args: {
    publishedOn: "other.publishedOn",
    earliest: "addMonths(other.publishedOn, parameters.repairMonthsMin[this.targetCategory])",
  },
  by: "document",
  among: ["administrative-penalty"],
  when: `this.repairScope == "3" && this.targetCategory in ["2", "3"] && !has(this.restructuring)`,
  holds: "this.appliedOn >= addMonths(other.publishedOn, parameters.repairMonthsMin[this.targetCategory])",
});
