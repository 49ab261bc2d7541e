import { defineRule } from "../../../model/rule.ts";

export const abnormalRemovalDecidedLateBefore20251225 = defineRule({
  id: "abnormal-removal-decided-late-before-2025-12-25",
  code: "REP-012C",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#decision",
  source: [{ document: "企业经营异常名录管理办法", article: "第十一条至第十四条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2014-10-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "信用修复决定逾期", en: "decision on the repair late" },
  why: "2025年12月24日以前，自收到申请之日起5个工作日内作出移出决定；因变更名称、住所或者无法联系的，自查实、核实之日起算。",
  message: { zh: "修复决定日期 {value} 晚于最后一日 {due}", en: "decided on {value}, after the last day {due}" },
  fix: {
    zh: "核对日期；经批准延长的填是否延长；确已逾期的，如实填写",
    en: "check the dates; say if the period was extended; if it was late, leave the true date",
  },
  on: ["credit-repair"],
  at: "decidedOn",
  args: {
    due: "addWorkingDays(has(this.verifiedOn) ? this.verifiedOn : this.appliedOn, parameters.repairAbnormalDecisionWorkingDays)",
  },
  holds: [
    `!(this.repairScope in ["1", "4"])`,
    `this.decision != "1"`,
    "this.decidedOn <= addWorkingDays(has(this.verifiedOn) ? this.verifiedOn : this.appliedOn, parameters.repairAbnormalDecisionWorkingDays)",
  ].join(" || "),
});
