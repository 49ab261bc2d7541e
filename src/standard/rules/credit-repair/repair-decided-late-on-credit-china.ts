import { defineRule } from "../../../model/rule.ts";

export const repairDecidedLateOnCreditChina = defineRule({
  id: "repair-decided-late-on-credit-china",
  code: "REP-012F",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#decision",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十六条", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "信用修复决定逾期", en: "decision on the repair late" },
  why: "认定单位应自受理之日起7个工作日内提供修复结果，案情复杂或者需要核查的可以延长10个工作日。",
  message: { zh: "修复决定日期 {value} 晚于最后一日 {due}", en: "decided on {value}, after the last day {due}" },
  fix: {
    zh: "核对日期；经批准延长的填是否延长；确已逾期的，如实填写",
    en: "check the dates; say if the period was extended; if it was late, leave the true date",
  },
  on: ["credit-repair"],
  at: "decidedOn",
  args: {
    due: `addWorkingDays(this.acceptedOn, parameters.repairDecisionWorkingDays + (has(this.isExtended) && this.isExtended == "1" ? parameters.repairExtensionWorkingDays : 0))`,
  },
  holds: [
    `!(this.decision in ["1", "2"])`,
    `this.decidedOn <= addWorkingDays(this.acceptedOn, parameters.repairDecisionWorkingDays + (has(this.isExtended) && this.isExtended == "1" ? parameters.repairExtensionWorkingDays : 0))`,
  ].join(" || "),
});
