import { defineRule } from "../../../model/rule.ts";

export const abnormalRemovalDecidedLate = defineRule({
  id: "abnormal-removal-decided-late",
  code: "REP-012D",
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
  why: "2025年12月25日起，移出经营异常名录应自受理之日（因无法联系列入的自核实之日）起两个工作日内决定，经批准可以延长十个工作日。",
  message: { zh: "修复决定日期 {value} 晚于最后一日 {due}", en: "decided on {value}, after the last day {due}" },
  fix: {
    zh: "核对日期；经批准延长的填是否延长；确已逾期的，如实填写",
    en: "check the dates; say if the period was extended; if it was late, leave the true date",
  },
  on: ["credit-repair"],
  at: "decidedOn",
  args: {
    due: `addWorkingDays(has(this.verifiedOn) ? this.verifiedOn : this.acceptedOn, parameters.repairAbnormalDecisionWorkingDays + (has(this.isExtended) && this.isExtended == "1" ? parameters.repairExtensionWorkingDays : 0))`,
  },
  holds: [
    `!(this.repairScope in ["1", "4"])`,
    `!(this.decision in ["1", "2"])`,
    `this.decidedOn <= addWorkingDays(has(this.verifiedOn) ? this.verifiedOn : this.acceptedOn, parameters.repairAbnormalDecisionWorkingDays + (has(this.isExtended) && this.isExtended == "1" ? parameters.repairExtensionWorkingDays : 0))`,
  ].join(" || "),
});
