import { defineRule } from "../../../model/rule.ts";

export const seriousListingRepairedWithinAYearOfListing = defineRule({
  id: "serious-listing-repaired-within-a-year-of-listing",
  code: "REP-004A",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#serious-list",
  source: [
    {
      document: "市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）",
      article: "第十六条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: {
    zh: "列入严重违法失信名单不满一年申请移出",
    en: "removal from the list of serious violations applied for within a year",
  },
  why: "列入严重违法失信名单满一年的，才可申请提前移出。",
  message: {
    zh: "申请日期 {value} 早于列入满一年之日 {earliest}（列入日期 {listedOn}）",
    en: "applied on {value}, before {earliest} (listed on {listedOn})",
  },
  fix: {
    zh: "核对申请日期和列入日期；确不满一年的，不予受理",
    en: "check both dates; if the year is not over, do not accept",
  },
  on: ["credit-repair"],
  relation: "agreement",
  at: "appliedOn",
  args: { listedOn: "other.listedOn", earliest: "addMonths(other.listedOn, parameters.repairSeriousListingMonths)" },
  by: "listing",
  among: ["serious-listing"],
  when: `this.repairScope == "2"`,
  holds: "this.appliedOn >= addMonths(other.listedOn, parameters.repairSeriousListingMonths)",
});
