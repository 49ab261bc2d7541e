import { defineRule } from "../../../model/rule.ts";

export const listingObjectionAnsweredLate = defineRule({
  id: "listing-objection-answered-late",
  code: "ABN-016A",
  severity: "warning",
  dimension: "时效性",
  clause: "abnormal-listing#objection",
  source: [
    { document: "企业经营异常名录管理办法", article: "第十五条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十九条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第十六条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "异议受理决定逾期", en: "objection answered late" },
  why: "对异议应在5个工作日内决定是否受理，并书面告知申请人。",
  message: {
    zh: "异议受理决定日期 {value} 晚于最后一日 {due}（异议提出日期 {start}）",
    en: "answered on {value}, after the last day {due} (filed on {start})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，由列入机关说明原因",
    en: "check both dates; if it was late, let the organ explain",
  },
  on: ["abnormal-listing"],
  at: "objection.answeredOn",
  args: {
    start: "this.objection.filedOn",
    due: "addWorkingDays(this.objection.filedOn, parameters.abnormalObjectionAcceptanceWorkingDays)",
  },
  holds: [
    "this.objection.answeredOn <= addWorkingDays(this.objection.filedOn, parameters.abnormalObjectionAcceptanceWorkingDays)",
  ].join(" || "),
});
