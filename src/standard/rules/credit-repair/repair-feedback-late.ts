import { defineRule } from "../../../model/rule.ts";

export const repairFeedbackLate = defineRule({
  id: "repair-feedback-late",
  code: "REP-013",
  severity: "warning",
  dimension: "时效性",
  clause: "credit-repair#decision",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十六条", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "信用中国反馈修复结果逾期", en: "result of the repair given back late" },
  why: "“信用中国”网站一般应自收到申请之日起10个工作日内反馈结果；认定单位延长办理的，相应延长10个工作日。原文用“一般”，因此作提示。",
  message: {
    zh: "结果反馈日期 {value} 晚于最后一日 {due}（申请日期 {appliedOn}）",
    en: "result given back on {value}, after the last day {due} (applied on {appliedOn})",
  },
  fix: { zh: "核对日期；认定单位延长办理的，填是否延长", en: "check the dates; say if the period was extended" },
  on: ["credit-repair"],
  at: "feedbackOn",
  args: {
    appliedOn: "this.appliedOn",
    due: `addWorkingDays(this.appliedOn, parameters.repairFeedbackWorkingDays + (has(this.isExtended) && this.isExtended == "1" ? parameters.repairExtensionWorkingDays : 0))`,
  },
  holds: `this.feedbackOn <= addWorkingDays(this.appliedOn, parameters.repairFeedbackWorkingDays + (has(this.isExtended) && this.isExtended == "1" ? parameters.repairExtensionWorkingDays : 0))`,
});
