import { defineRule } from "../../../model/rule.ts";

export const restorationAppliedForLate = defineRule({
  id: "restoration-applied-for-late",
  code: "DER-006A",
  severity: "error",
  dimension: "时效性",
  clause: "compulsory-deregistration#restoration",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "申请恢复登记超过三年", en: "restoration applied for after three years" },
  why: "有关部门、债权人和其他利害关系人可以在被强制注销登记之日起三年内申请恢复；登记机关依职权恢复的没有期限。",
  message: {
    zh: "{decidedOn} 强制注销，申请恢复登记日期 {value} 超过三年",
    en: "deregistered on {decidedOn}; restoration applied for on {value}, over three years later",
  },
  fix: {
    zh: "核对强制注销决定日期 {decidedOn} 和申请日期 {value}；依职权恢复的，恢复登记方式改为 2 并删去申请日期",
    en: "check {decidedOn} and {value}; a restoration of the organ's own motion is of kind 2 without an application",
  },
  on: ["compulsory-deregistration"],
  at: "restorationAppliedOn",
  args: { decidedOn: "this.decidedOn" },
  holds: "this.restorationAppliedOn <= addYears(this.decidedOn, parameters.restorationApplicationYears)",
});
