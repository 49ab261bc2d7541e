import { defineRule } from "../../../model/rule.ts";

/** The order binds applications from its first day on, also of older listings. */
export const removalAcceptedLate = defineRule({
  id: "removal-accepted-late",
  code: "ABN-012E",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#removal-period-2025",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十四条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  title: { zh: "受理移出申请逾期", en: "application for removal accepted late" },
  why: "申请材料齐全、符合法定形式的，2025年12月25日以后应自收到申请之日起2个工作日内受理；材料需要补正的，移出申请日期填补齐之日。",
  message: {
    zh: "移出受理日期 {value} 晚于最后一日 {due}（移出申请日期 {applied}）",
    en: "accepted on {value}, after the last day {due} (applied for on {applied})",
  },
  fix: {
    zh: "核对日期；补正过材料的，移出申请日期填材料补齐之日",
    en: "check the dates; after missing material the day of application is that of the completed one",
  },
  on: ["abnormal-listing"],
  at: "removalAcceptedOn",
  args: {
    applied: "this.removalAppliedOn",
    due: "addWorkingDays(this.removalAppliedOn, parameters.abnormalRepairAcceptanceWorkingDays)",
  },
  holds: [
    `this.removalAppliedOn < "2025-12-25"`,
    "this.removalAcceptedOn <= addWorkingDays(this.removalAppliedOn, parameters.abnormalRepairAcceptanceWorkingDays)",
  ].join(" || "),
});
