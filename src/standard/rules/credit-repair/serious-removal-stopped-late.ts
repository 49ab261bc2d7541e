import { defineRule } from "../../../model/rule.ts";

export const seriousRemovalStoppedLate = defineRule({
  id: "serious-removal-stopped-late",
  code: "REP-014A",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#stop",
  source: [
    {
      document: "市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）",
      article: "第十八条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "修复后逾期停止公示", en: "publicity stopped late after a repair" },
  why: "决定移出严重违法失信名单的，应于三个工作日内停止公示。",
  message: {
    zh: "停止公示日期 {value} 晚于最后一日 {due}（决定日期 {decidedOn}）",
    en: "stopped on {value}, after the last day {due} (decided on {decidedOn})",
  },
  fix: { zh: "核对两个日期；确已逾期的，如实填写", en: "check both dates; if it was late, leave the true date" },
  on: ["credit-repair"],
  at: "publicityStoppedOn",
  args: { decidedOn: "this.decidedOn", due: "addWorkingDays(this.decidedOn, parameters.repairStopWorkingDays)" },
  holds: [
    `this.repairScope != "2"`,
    `this.decision != "1"`,
    "this.publicityStoppedOn <= addWorkingDays(this.decidedOn, parameters.repairStopWorkingDays)",
  ].join(" || "),
});
