import { defineRule } from "../../../model/rule.ts";

export const restrictionRepairedWithinAYear = defineRule({
  id: "restriction-repaired-within-a-year",
  code: "REP-002E",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#periods",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第六条第二款、第八条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: {
    zh: "限制、停产停业、限制从业的处罚公示不满一年申请修复",
    en: "restriction, stop of business or ban repaired within a year",
  },
  why: "一个决定有多种处罚的，按期限最长的一种；限制开展生产经营活动、责令停产停业、限制从业最短公示一年，不论失信类别怎样填写。",
  message: {
    zh: "申请日期 {value} 早于公示满一年之日 {earliest}（公示日期 {publishedOn}）",
    en: "applied on {value}, before {earliest}, a year of publicity (published on {publishedOn})",
  },
  fix: {
    zh: "核对申请日期、公示日期和失信类别；确未满期的，不予受理",
    en: "check both dates and the category; if the year is not over, do not accept",
  },
  on: ["credit-repair"],
  relation: "agreement",
  at: "appliedOn",
  args: { publishedOn: "other.publishedOn", earliest: `addMonths(other.publishedOn, parameters.repairMonthsMin["3"])` },
  by: "document",
  among: ["administrative-penalty"],
  when: `this.repairScope == "3" && !has(this.restructuring) && (!has(this.targetCategory) || this.targetCategory != "3")`,
  holds: `!other.penaltyKinds.exists(kind, kind in ["41", "42", "44"]) || this.appliedOn >= addMonths(other.publishedOn, parameters.repairMonthsMin["3"])`,
});
