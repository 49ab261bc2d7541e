import { defineRule } from "../../../model/rule.ts";

export const penaltyRepairStoppedLateUnderRuleOf2021 = defineRule({
  id: "penalty-repair-stopped-late-under-rule-of-2021",
  code: "REP-014B",
  severity: "warning",
  dimension: "时效性",
  clause: "credit-repair#stop",
  source: [{ document: "国市监信规〔2021〕3号（原文待核实）", confidence: "provisional" }],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "修复后逾期停止公示", en: "publicity stopped late after a repair" },
  why: "2021年的规定要求准予修复后三个工作日内停止公示；原文待核对，暂按提示处理。",
  message: {
    zh: "停止公示日期 {value} 晚于最后一日 {due}（决定日期 {decidedOn}）",
    en: "stopped on {value}, after the last day {due} (decided on {decidedOn})",
  },
  fix: { zh: "核对两个日期；确已逾期的，如实填写", en: "check both dates; if it was late, leave the true date" },
  on: ["credit-repair"],
  at: "publicityStoppedOn",
  args: { decidedOn: "this.decidedOn", due: "addWorkingDays(this.decidedOn, parameters.repairStopWorkingDays)" },
  holds: [
    `this.repairScope != "3"`,
    `this.decision != "1"`,
    "this.publicityStoppedOn <= addWorkingDays(this.decidedOn, parameters.repairStopWorkingDays)",
  ].join(" || "),
});
