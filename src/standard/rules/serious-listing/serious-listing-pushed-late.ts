import { defineRule } from "../../../model/rule.ts";

export const seriousListingPushedLate = defineRule({
  id: "serious-listing-pushed-late",
  code: "SER-006B",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#publication",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十四条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "列入信息推送逾期", en: "listing sent late" },
  why: "不在同一省份的，应自作出决定之日起10个工作日内推送当事人登记地市场监督管理部门。",
  message: {
    zh: "推送日期 {value} 晚于最后一日 {due}（列入日期 {listed}）",
    en: "sent on {value}, after the last day {due} (listed on {listed})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，如实填写并由列入机关说明原因",
    en: "check both dates; if it was late, leave the true date and let the organ explain",
  },
  on: ["serious-listing"],
  at: "pushedOn",
  args: { listed: "this.listedOn", due: "addWorkingDays(this.listedOn, parameters.seriousPushWorkingDays)" },
  holds: [
    `this.isSameProvince != "0"`,
    "this.pushedOn <= addWorkingDays(this.listedOn, parameters.seriousPushWorkingDays)",
  ].join(" || "),
});
