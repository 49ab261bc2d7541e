import { defineRule } from "../../../model/rule.ts";

export const listingObjectionVerifiedLate = defineRule({
  id: "listing-objection-verified-late",
  code: "ABN-016B",
  severity: "warning",
  dimension: "时效性",
  clause: "abnormal-listing#objection",
  source: [
    { document: "企业经营异常名录管理办法", article: "第十五条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十九条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第十六条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "异议核实逾期", en: "objection verified late" },
  why: "对异议应在受理后20个工作日内核实，并书面告知申请人。",
  message: {
    zh: "异议核实日期 {value} 晚于最后一日 {due}（异议受理决定日期 {start}）",
    en: "verified on {value}, after the last day {due} (accepted on {start})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，由列入机关说明原因",
    en: "check both dates; if it was late, let the organ explain",
  },
  on: ["abnormal-listing"],
  at: "objection.verifiedOn",
  args: {
    start: "this.objection.answeredOn",
    due: "addWorkingDays(this.objection.answeredOn, parameters.abnormalObjectionVerificationWorkingDays)",
  },
  holds: [
    "this.objection.verifiedOn <= addWorkingDays(this.objection.answeredOn, parameters.abnormalObjectionVerificationWorkingDays)",
  ].join(" || "),
});
