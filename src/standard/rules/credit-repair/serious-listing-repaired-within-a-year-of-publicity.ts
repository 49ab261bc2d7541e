import { defineRule } from "../../../model/rule.ts";

export const seriousListingRepairedWithinAYearOfPublicity = defineRule({
  id: "serious-listing-repaired-within-a-year-of-publicity",
  code: "REP-004B",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#serious-list",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十三条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: {
    zh: "严重违法失信名单公示不满一年申请移出",
    en: "removal from the list of serious violations applied for within a year of publicity",
  },
  why: "2025年12月25日起，公示期满一年才可申请移出严重违法失信名单。",
  message: {
    zh: "申请日期 {value} 早于公示满一年之日 {earliest}（公示日期 {publishedOn}）",
    en: "applied on {value}, before {earliest} (published on {publishedOn})",
  },
  fix: {
    zh: "核对申请日期和公示日期；确不满一年的，不予受理",
    en: "check both dates; if the year is not over, do not accept",
  },
  on: ["credit-repair"],
  relation: "agreement",
  at: "appliedOn",
  args: {
    publishedOn: "other.publishedOn",
    earliest: "addMonths(other.publishedOn, parameters.repairSeriousListingMonths)",
  },
  by: "listing",
  among: ["serious-listing"],
  when: `this.repairScope == "2" && !has(this.restructuring)`,
  holds: "this.appliedOn >= addMonths(other.publishedOn, parameters.repairSeriousListingMonths)",
});
