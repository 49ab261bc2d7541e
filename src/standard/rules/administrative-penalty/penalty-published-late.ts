import { defineRule } from "../../../model/rule.ts";

export const penaltyPublishedLate = defineRule({
  id: "penalty-published-late",
  code: "PEN-020A",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#publication-deadline",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  regime: "necips",
  title: { zh: "处罚信息公示逾期", en: "penalty published late" },
  why: "处罚机关与当事人登记地（住所地）在同一省份的，应自作出处罚决定之日起20个工作日内公示；不在同一省份的由登记地协助公示，期限另算，不作判断。",
  message: {
    zh: "公示日期 {value} 晚于应公示的最后一日 {due}（处罚决定日期 {decidedOn}）",
    en: "published on {value}, after the last day {due} (decided on {decidedOn})",
  },
  fix: {
    zh: "核对公示日期和处罚决定日期；确已逾期的，如实填写并由处罚机关说明原因",
    en: "check both dates; if it was late, leave the true date and let the organ explain",
  },
  on: ["administrative-penalty"],
  at: "publishedOn",
  args: { decidedOn: "this.decidedOn", due: "addWorkingDays(this.decidedOn, parameters.penaltyPublicityWorkingDays)" },
  holds: [
    `has(this.subject.divisionCode) && !this.subject.divisionCode.matches("^[0-9]{6}$")`,
    `has(this.procedure) && this.procedure == "2"`,
    `this.penaltyKinds.all(kind, kind == "11")`,
    `this.decisionOrganCode.substring(2, 4) != (has(this.subject.divisionCode) ? this.subject.divisionCode.substring(0, 2) : has(this.subject.creditCode) ? this.subject.creditCode.substring(2, 4) : "")`,
    "this.publishedOn <= addWorkingDays(this.decidedOn, parameters.penaltyPublicityWorkingDays)",
  ].join(" || "),
});
