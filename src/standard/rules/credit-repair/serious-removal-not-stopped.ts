import { defineRule } from "../../../model/rule.ts";

export const seriousRemovalNotStopped = defineRule({
  id: "serious-removal-not-stopped",
  code: "REP-014D",
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
  title: { zh: "准予修复后没有停止公示", en: "publicity not stopped after a repair" },
  why: "决定移出严重违法失信名单满三个工作日，应已停止公示；信息仍在公示会继续影响当事人。",
  message: {
    zh: "准予修复（决定日期 {decidedOn}）已过最后一日 {due}，没有停止公示日期",
    en: "granted on {decidedOn}, the last day {due} has passed, the day of the stop is missing",
  },
  fix: { zh: "停止公示并填写停止公示日期", en: "stop the publicity and give the day" },
  on: ["credit-repair"],
  at: "publicityStoppedOn",
  args: { decidedOn: "this.decidedOn", due: "addWorkingDays(this.decidedOn, parameters.repairStopWorkingDays)" },
  holds: [
    "has(this.publicityStoppedOn)",
    `this.repairScope != "2"`,
    `this.decision != "1"`,
    "asOf <= addWorkingDays(this.decidedOn, parameters.repairStopWorkingDays)",
  ].join(" || "),
});
