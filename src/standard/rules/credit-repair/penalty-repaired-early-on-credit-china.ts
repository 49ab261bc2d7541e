import { defineRule } from "../../../model/rule.ts";

export const penaltyRepairedEarlyOnCreditChina = defineRule({
  id: "penalty-repaired-early-on-credit-china",
  code: "REP-003A",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#credit-china-periods",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第七条、第十二条", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: {
    zh: "信用中国：处罚未达最短公示期申请修复",
    en: "Credit China: penalty repaired before its shortest period",
  },
  why: "一般失信信息最短公示3个月，严重失信信息最短公示1年，自文书认定之日起算，期满才可申请修复；轻微失信信息在责任履行完毕后即可申请。",
  message: {
    zh: "申请日期 {value} 早于最短公示期届满之日 {earliest}（处罚决定日期 {decidedOn}）",
    en: "applied on {value}, before {earliest}, the end of the shortest period (decided on {decidedOn})",
  },
  fix: {
    zh: "核对申请日期、处罚决定日期和失信类别；确未满期的，不予受理",
    en: "check both dates and the category; if the period is not over, do not accept",
  },
  on: ["credit-repair"],
  relation: "agreement",
  at: "appliedOn",
  args: {
    decidedOn: "other.decidedOn",
    earliest: "addMonths(other.decidedOn, parameters.publicityMonthsMin[this.targetCategory])",
  },
  by: "document",
  among: ["administrative-penalty"],
  when: `this.repairScope == "3" && this.targetCategory in ["2", "3"] && !has(this.restructuring)`,
  holds: "this.appliedOn >= addMonths(other.decidedOn, parameters.publicityMonthsMin[this.targetCategory])",
});
