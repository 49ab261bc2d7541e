import { defineRule } from "../../../model/rule.ts";

export const repairDecidedLate = defineRule({
  id: "repair-decided-late",
  code: "REP-012E",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#decision",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十六条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: { zh: "信用修复决定逾期", en: "decision on the repair late" },
  why: "2025年12月25日起，处罚、抽查检查结果、严重违法失信名单的修复应自受理之日起七个工作日内决定，经批准可以延长十个工作日。",
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
    `!(this.repairScope in ["2", "3", "5"])`,
    `!(this.decision in ["1", "2"])`,
    `this.decidedOn <= addWorkingDays(this.acceptedOn, parameters.repairDecisionWorkingDays + (has(this.isExtended) && this.isExtended == "1" ? parameters.repairExtensionWorkingDays : 0))`,
  ].join(" || "),
});
