import { defineRule } from "../../../model/rule.ts";

export const penaltyRepairDecidedLateUnderRuleOf2021 = defineRule({
  id: "penalty-repair-decided-late-under-rule-of-2021",
  code: "REP-012B",
  severity: "warning",
  dimension: "时效性",
  clause: "credit-repair#decision",
  source: [{ document: "国市监信规〔2021〕3号（原文待核实）", confidence: "provisional" }],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "信用修复决定逾期", en: "decision on the repair late" },
  why: "2021年的规定要求自受理之日起十五个工作日内决定；原文待核对，暂按提示处理。",
  message: { zh: "修复决定日期 {value} 晚于最后一日 {due}", en: "decided on {value}, after the last day {due}" },
  fix: {
    zh: "核对日期；经批准延长的填是否延长；确已逾期的，如实填写",
    en: "check the dates; say if the period was extended; if it was late, leave the true date",
  },
  on: ["credit-repair"],
  at: "decidedOn",
  args: { due: "addWorkingDays(this.acceptedOn, parameters.repairDecisionWorkingDays)" },
  holds: [
    `!(this.decision in ["1", "2"])`,
    `this.repairScope != "3"`,
    "this.decidedOn <= addWorkingDays(this.acceptedOn, parameters.repairDecisionWorkingDays)",
  ].join(" || "),
});
