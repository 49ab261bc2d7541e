import { defineRule } from "../../../model/rule.ts";

export const objectionAnsweredLate = defineRule({
  id: "objection-answered-late",
  code: "REP-022B",
  severity: "warning",
  dimension: "时效性",
  clause: "credit-repair#objections",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十八条", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "认定单位核查异议逾期", en: "objection answered late" },
  why: "认定单位应自受理异议申诉之日起7个工作日内完成核查；需延长的应提前告知申请人，没有延长上限，延长的不评判。",
  message: {
    zh: "异议办结日期 {value} 晚于最后一日 {due}（受理日期 {acceptedOn}）",
    en: "objection answered on {value}, after the last day {due} (accepted on {acceptedOn})",
  },
  fix: { zh: "核对两个日期；延长核查的，填是否延长", en: "check both dates; say if the period was extended" },
  on: ["credit-repair"],
  at: "objection.concludedOn",
  args: {
    acceptedOn: "this.objection.acceptedOn",
    due: "addWorkingDays(this.objection.acceptedOn, parameters.repairObjectionDecisionWorkingDays)",
  },
  holds: [
    `has(this.objection.isExtended) && this.objection.isExtended == "1"`,
    "this.objection.concludedOn <= addWorkingDays(this.objection.acceptedOn, parameters.repairObjectionDecisionWorkingDays)",
  ].join(" || "),
});
