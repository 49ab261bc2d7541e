import { defineRule } from "../../../model/rule.ts";

export const earlyRemovalDecidedLate = defineRule({
  id: "early-removal-decided-late",
  code: "SER-010B",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#procedure",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十七条", confidence: "seen" }],
  since: "1.0.0",
  effectiveTo: "2025-12-24",
  title: { zh: "提前移出决定逾期", en: "early removal decided late" },
  why: "2025年12月24日以前受理的，应自受理之日起15个工作日内核实并决定是否移出。",
  message: {
    zh: "移出日期 {value} 晚于最后一日 {due}（受理日期 {accepted}）",
    en: "removed on {value}, after the last day {due} (accepted on {accepted})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，由决定机关说明原因",
    en: "check both dates; if it was late, let the organ explain",
  },
  on: ["serious-listing"],
  at: "removedOn",
  args: {
    accepted: "this.removalAcceptedOn",
    due: "addWorkingDays(this.removalAcceptedOn, parameters.seriousDecisionWorkingDays)",
  },
  holds: [
    `this.removalReason != "2" || this.removalAcceptedOn > "2025-12-24"`,
    "this.removedOn <= addWorkingDays(this.removalAcceptedOn, parameters.seriousDecisionWorkingDays)",
  ].join(" || "),
});
