import { defineRule } from "../../../model/rule.ts";

export const seriousListingNotPublished = defineRule({
  id: "serious-listing-not-published",
  code: "SER-006D",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#publication",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十四条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "公示期限已过没有公示", en: "not published in time" },
  why: "列入信息应在期限内公示；没有公示日期的，要么没有公示，要么漏填。",
  message: {
    zh: "列入日期 {listed}，公示期限 {due} 已过，没有填写列入公示日期",
    en: "listed on {listed}; the last day {due} is over, but the day of publicity is missing",
  },
  fix: { zh: "已经公示的填写日期；没有公示的立即公示", en: "fill in the day, or publish at once" },
  on: ["serious-listing"],
  at: "publishedOn",
  args: { listed: "this.listedOn", due: "addWorkingDays(this.listedOn, parameters.seriousPublicityWorkingDays)" },
  holds: [
    `has(this.publishedOn) || this.isSameProvince != "1"`,
    "addWorkingDays(this.listedOn, parameters.seriousPublicityWorkingDays) >= asOf",
  ].join(" || "),
});
