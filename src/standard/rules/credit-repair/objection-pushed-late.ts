import { defineRule } from "../../../model/rule.ts";

export const objectionPushedLate = defineRule({
  id: "objection-pushed-late",
  code: "REP-022A",
  severity: "warning",
  dimension: "时效性",
  clause: "credit-repair#objections",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十八条", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "信用中国推送异议逾期", en: "objection pushed late" },
  why: "“信用中国”网站收到异议申诉后，应在1个工作日内推送至认定单位。",
  message: {
    zh: "异议推送日期 {value} 晚于最后一日 {due}（申诉日期 {raisedOn}）",
    en: "objection pushed on {value}, after the last day {due} (raised on {raisedOn})",
  },
  fix: { zh: "核对两个日期；确已逾期的，如实填写", en: "check both dates; if it was late, leave the true date" },
  on: ["credit-repair"],
  at: "objection.pushedOn",
  args: {
    raisedOn: "this.objection.raisedOn",
    due: "addWorkingDays(this.objection.raisedOn, parameters.repairObjectionPushWorkingDays)",
  },
  holds:
    "this.objection.pushedOn <= addWorkingDays(this.objection.raisedOn, parameters.repairObjectionPushWorkingDays)",
});
