import { defineRule } from "../../../model/rule.ts";

export const earlyRemovalAppliedWithinYear = defineRule({
  id: "early-removal-applied-within-year",
  code: "SER-008A",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#early-removal",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十六条", confidence: "seen" },
    { document: "民法典", article: "第二百零二条", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "列入不满一年申请提前移出", en: "early removal applied for within a year" },
  why: "列入满一年才可申请提前移出，满一年之日为对应日，没有对应日的为月末日，前后不得相差。",
  message: {
    zh: "提前移出申请日期 {value} 早于列入满一年的 {first}（列入日期 {listed}）",
    en: "applied for on {value}, before {first}, a year after the listing on {listed}",
  },
  fix: { zh: "核对日期；确不满一年的，不予受理", en: "check the dates; an application within the year is refused" },
  on: ["serious-listing"],
  at: "removalAppliedOn",
  args: { listed: "this.listedOn", first: "addMonths(this.listedOn, parameters.seriousEarlyRemovalMonths)" },
  holds: ["this.removalAppliedOn >= addMonths(this.listedOn, parameters.seriousEarlyRemovalMonths)"].join(" || "),
});
