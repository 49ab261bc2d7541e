import { defineRule } from "../../../model/rule.ts";

export const penaltyOverTwoYearsAfterViolation = defineRule({
  id: "penalty-over-two-years-after-violation",
  code: "PEN-032A",
  severity: "information",
  dimension: "时效性",
  clause: "administrative-penalty#limitation",
  source: [{ document: "行政处罚法", article: "第三十六条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-07-15",
  title: { zh: "处罚决定距违法行为终了超过二年", en: "penalty over two years after the violation" },
  why: "违法行为在二年内未被发现的不再处罚，涉及生命健康、金融安全且有危害后果的为五年；期限看何时被发现，记录中没有，只供核对。",
  message: {
    zh: "处罚决定日期 {decidedOn} 距违法行为终了日期 {value} 超过二年",
    en: "decided on {decidedOn}, over two years after the violation ended on {value}",
  },
  fix: {
    zh: "核对案卷中的发现日期和违法行为终了日期；二年内已被发现的，不必修改",
    en: "check in the file when the violation was found; nothing to do if it was within two years",
  },
  on: ["administrative-penalty"],
  at: "violationEndedOn",
  args: { decidedOn: "this.decidedOn" },
  holds: "this.decidedOn <= addYears(this.violationEndedOn, 2) || this.decidedOn > addYears(this.violationEndedOn, 5)",
});
