import { defineRule } from "../../../model/rule.ts";

export const earlyRemovalAcceptedLate = defineRule({
  id: "early-removal-accepted-late",
  code: "SER-010A",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#procedure",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十七条", confidence: "seen" },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十四条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  title: { zh: "受理提前移出申请逾期", en: "early removal accepted late" },
  why: "应自收到申请之日起2个工作日内决定是否受理；补正过材料的，申请日期填补齐之日。",
  message: {
    zh: "提前移出受理日期 {value} 晚于最后一日 {due}（申请日期 {applied}）",
    en: "accepted on {value}, after the last day {due} (applied for on {applied})",
  },
  fix: {
    zh: "核对日期；补正过材料的，申请日期填材料补齐之日",
    en: "check the dates; after missing material the day of application is that of the completed one",
  },
  on: ["serious-listing"],
  at: "removalAcceptedOn",
  args: {
    applied: "this.removalAppliedOn",
    due: "addWorkingDays(this.removalAppliedOn, parameters.seriousAcceptanceWorkingDays)",
  },
  holds: [
    "this.removalAcceptedOn <= addWorkingDays(this.removalAppliedOn, parameters.seriousAcceptanceWorkingDays)",
  ].join(" || "),
});
