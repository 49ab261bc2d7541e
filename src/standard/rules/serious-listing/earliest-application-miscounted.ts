import { defineRule } from "../../../model/rule.ts";

export const earliestApplicationMiscounted = defineRule({
  id: "earliest-application-miscounted",
  code: "SER-008D",
  severity: "error",
  dimension: "准确性",
  clause: "serious-listing#early-removal",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十六条", confidence: "seen" },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十三条",
      confidence: "seen",
    },
    { document: "民法典", article: "第二百零二条", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "最早可申请日期算早了", en: "earliest day of application too early" },
  why: "最早可申请提前移出的日期不早于列入满一年，也不早于限制措施期满。按公示满一年计算的晚于此日，不评判。",
  message: {
    zh: "最早可申请提前移出日期 {value} 早于 {first}（列入日期 {listed}）",
    en: "earliest application on {value}, before {first} (listed on {listed})",
  },
  fix: { zh: "最早可申请提前移出日期改为不早于 {first}", en: "set it to {first} or later" },
  on: ["serious-listing"],
  at: "earliestApplicationOn",
  args: {
    listed: "this.listedOn",
    first:
      "(has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.listedOn, parameters.seriousEarlyRemovalMonths) ? this.restrictionEndsOn : addMonths(this.listedOn, parameters.seriousEarlyRemovalMonths))",
  },
  holds: [
    "this.earliestApplicationOn >= (has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.listedOn, parameters.seriousEarlyRemovalMonths) ? this.restrictionEndsOn : addMonths(this.listedOn, parameters.seriousEarlyRemovalMonths))",
  ].join(" || "),
});
