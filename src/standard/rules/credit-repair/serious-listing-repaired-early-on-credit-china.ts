import { defineRule } from "../../../model/rule.ts";

export const seriousListingRepairedEarlyOnCreditChina = defineRule({
  id: "serious-listing-repaired-early-on-credit-china",
  code: "REP-003B",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#credit-china-periods",
  source: [
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第七条、第十条、第十二条", confidence: "seen" },
  ],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: {
    zh: "信用中国：列入严重失信名单不满一年申请修复",
    en: "Credit China: entry of a list of serious dishonesty repaired within a year",
  },
  why: "列入严重失信主体名单属严重失信信息，最短公示1年，自认定之日起算。",
  message: {
    zh: "申请日期 {value} 早于列入满一年之日 {earliest}（列入日期 {listedOn}）",
    en: "applied on {value}, before {earliest} (listed on {listedOn})",
  },
  fix: {
    zh: "核对申请日期和列入日期；确未满期的，不予受理",
    en: "check both dates; if the year is not over, do not accept",
  },
  on: ["credit-repair"],
  relation: "agreement",
  at: "appliedOn",
  args: { listedOn: "other.listedOn", earliest: `addMonths(other.listedOn, parameters.publicityMonthsMin["3"])` },
  by: "listing",
  among: ["serious-listing"],
  when: `this.repairScope == "2" && !has(this.restructuring)`,
  holds: `this.appliedOn >= addMonths(other.listedOn, parameters.publicityMonthsMin["3"])`,
});
