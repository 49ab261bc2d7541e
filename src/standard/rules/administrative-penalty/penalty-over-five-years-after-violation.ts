import { defineRule } from "../../../model/rule.ts";

export const penaltyOverFiveYearsAfterViolation = defineRule({
  id: "penalty-over-five-years-after-violation",
  code: "PEN-032B",
  severity: "warning",
  dimension: "时效性",
  clause: "administrative-penalty#limitation",
  source: [{ document: "行政处罚法", article: "第三十六条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-07-15",
  title: { zh: "处罚决定距违法行为终了超过五年", en: "penalty over five years after the violation" },
  why: "超过五年才作出处罚的很少见，多为违法行为终了日期录错；期限看何时被发现，法律另有规定的从其规定。",
  message: {
    zh: "处罚决定日期 {decidedOn} 距违法行为终了日期 {value} 超过五年",
    en: "decided on {decidedOn}, over five years after the violation ended on {value}",
  },
  fix: {
    zh: "核对违法行为终了日期；日期无误的，核对案卷中的发现日期",
    en: "check when the violation ended, then in the file when it was found",
  },
  on: ["administrative-penalty"],
  at: "violationEndedOn",
  args: { decidedOn: "this.decidedOn" },
  holds: "this.decidedOn <= addYears(this.violationEndedOn, 5)",
});
