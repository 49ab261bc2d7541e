import { defineRule } from "../../../model/rule.ts";

export const licencePublishedLate = defineRule({
  id: "licence-published-late",
  code: "LIC-015A",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-licence#publicity",
  source: [
    { document: "政府信息公开条例", article: "第二十六条", confidence: "seen" },
    { document: "企业信息公示暂行条例", article: "第六条", confidence: "seen" },
  ],
  since: "1.0.0",
  regime: "necips",
  title: { zh: "许可信息公示逾期", en: "licence published late" },
  why: "行政许可信息应自形成之日起20个工作日内公开；工作日按国务院办公厅放假安排计算，决定当日不计。",
  message: {
    zh: "公示日期 {value} 晚于应公示的最后一日 {due}（许可决定日期 {decidedOn}）",
    en: "published on {value}, after the last day {due} (granted on {decidedOn})",
  },
  fix: {
    zh: "核对公示日期和许可决定日期；确已逾期的，如实填写并由许可机关说明原因",
    en: "check both dates; if it was late, leave the true date and let the organ explain",
  },
  on: ["administrative-licence"],
  at: "publishedOn",
  args: { decidedOn: "this.decidedOn", due: "addWorkingDays(this.decidedOn, parameters.licencePublicityWorkingDays)" },
  holds: "this.publishedOn <= addWorkingDays(this.decidedOn, parameters.licencePublicityWorkingDays)",
});
