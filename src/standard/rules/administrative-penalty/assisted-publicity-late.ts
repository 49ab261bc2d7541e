import { defineRule } from "../../../model/rule.ts";

export const assistedPublicityLate = defineRule({
  id: "assisted-publicity-late",
  code: "PEN-021B",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#other-province",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  regime: "necips",
  title: { zh: "登记地协助公示逾期", en: "publicity by the place of registration late" },
  why: "登记地市场监督管理部门应自收到处罚信息之日起10个工作日内协助公示。",
  message: {
    zh: "公示日期 {value} 晚于应公示的最后一日 {due}（登记地收到日期 {received}）",
    en: "published on {value}, after the last day {due} (received on {received})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，如实填写并由登记地说明原因",
    en: "check both dates; if it was late, leave the true date and let the organ explain",
  },
  on: ["administrative-penalty"],
  at: "publishedOn",
  args: {
    received: "this.receivedOn",
    due: "addWorkingDays(this.receivedOn, parameters.penaltyAssistedPublicityWorkingDays)",
  },
  holds: "this.publishedOn <= addWorkingDays(this.receivedOn, parameters.penaltyAssistedPublicityWorkingDays)",
});
