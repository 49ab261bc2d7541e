import { defineRule } from "../../../model/rule.ts";

export const wrongListingCorrectedLate = defineRule({
  id: "wrong-listing-corrected-late",
  code: "ABN-016C",
  severity: "warning",
  dimension: "时效性",
  clause: "abnormal-listing#objection",
  source: [
    { document: "企业经营异常名录管理办法", article: "第十五条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十九条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第十六条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "列入有错误没有按时更正", en: "wrong listing not corrected in time" },
  why: "核实发现列入存在错误的，应自查实之日起5个工作日内更正；不更正就使没有过错的主体继续受限。",
  message: {
    zh: "异议核实日期 {verified}，核实结论为列入有错误，应在 {due} 以前更正",
    en: "verified on {verified} that the listing is wrong; it had to be corrected by {due}",
  },
  fix: { zh: "更正列入并填写异议更正日期", en: "correct the listing and fill in the day" },
  on: ["abnormal-listing"],
  at: "objection.correctedOn",
  args: {
    verified: "this.objection.verifiedOn",
    due: "addWorkingDays(this.objection.verifiedOn, parameters.abnormalCorrectionWorkingDays)",
  },
  holds: [
    `this.objection.result != "2"`,
    "(has(this.objection.correctedOn) ? this.objection.correctedOn : asOf) <= addWorkingDays(this.objection.verifiedOn, parameters.abnormalCorrectionWorkingDays)",
  ].join(" || "),
});
