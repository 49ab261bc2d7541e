import { defineRule } from "../../../model/rule.ts";

export const seriousListingPublishedLate = defineRule({
  id: "serious-listing-published-late",
  code: "SER-006A",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#publication",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十四条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "列入信息公示逾期", en: "listing published late" },
  why: "列入机关与当事人登记地在同一省份的，应自作出决定之日起20个工作日内公示。",
  message: {
    zh: "列入公示日期 {value} 晚于最后一日 {due}（列入日期 {listed}）",
    en: "published on {value}, after the last day {due} (listed on {listed})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，如实填写并由列入机关说明原因",
    en: "check both dates; if it was late, leave the true date and let the organ explain",
  },
  on: ["serious-listing"],
  at: "publishedOn",
  args: { listed: "this.listedOn", due: "addWorkingDays(this.listedOn, parameters.seriousPublicityWorkingDays)" },
  holds: [
    `this.isSameProvince != "1"`,
    "this.publishedOn <= addWorkingDays(this.listedOn, parameters.seriousPublicityWorkingDays)",
  ].join(" || "),
});
