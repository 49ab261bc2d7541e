import { defineRule } from "../../../model/rule.ts";

export const penaltyPushedLate = defineRule({
  id: "penalty-pushed-late",
  code: "PEN-021A",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#other-province",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  regime: "necips",
  title: { zh: "处罚信息推送外省登记地逾期", en: "penalty pushed to another province late" },
  why: "当事人登记地（住所地）在外省的，应自作出处罚决定之日起10个工作日内推送至登记地市场监督管理部门。",
  message: {
    zh: "推送登记地日期 {value} 晚于应推送的最后一日 {due}（处罚决定日期 {decided}）",
    en: "pushed on {value}, after the last day {due} (decided on {decided})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，如实填写并由处罚机关说明原因",
    en: "check both dates; if it was late, leave the true date and let the organ explain",
  },
  on: ["administrative-penalty"],
  at: "pushedOn",
  args: { decided: "this.decidedOn", due: "addWorkingDays(this.decidedOn, parameters.penaltyPushWorkingDays)" },
  holds: "this.pushedOn <= addWorkingDays(this.decidedOn, parameters.penaltyPushWorkingDays)",
});
