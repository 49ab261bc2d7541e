import { defineRule } from "../../../model/rule.ts";

export const repairStoppedLate = defineRule({
  id: "repair-stopped-late",
  code: "REP-014C",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#stop",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十七条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: { zh: "修复后逾期停止公示", en: "publicity stopped late after a repair" },
  why: "2025年12月25日起，准予修复的，应自决定之日起三个工作日内完成数据处理，停止公示。",
  message: {
    zh: "停止公示日期 {value} 晚于最后一日 {due}（决定日期 {decidedOn}）",
    en: "stopped on {value}, after the last day {due} (decided on {decidedOn})",
  },
  fix: { zh: "核对两个日期；确已逾期的，如实填写", en: "check both dates; if it was late, leave the true date" },
  on: ["credit-repair"],
  at: "publicityStoppedOn",
  args: { decidedOn: "this.decidedOn", due: "addWorkingDays(this.decidedOn, parameters.repairStopWorkingDays)" },
  holds: [
    `this.decision != "1"`,
    "this.publicityStoppedOn <= addWorkingDays(this.decidedOn, parameters.repairStopWorkingDays)",
  ].join(" || "),
});
