import { defineRule } from "../../../model/rule.ts";

export const seriousListingAssistedPublicityLate = defineRule({
  id: "serious-listing-assisted-publicity-late",
  code: "SER-006C",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#publication",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十四条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "登记地协助公示逾期", en: "published late by the place of registration" },
  why: "不在同一省份的，登记地市场监督管理部门应在收到信息之日起10个工作日内公示。",
  message: {
    zh: "列入公示日期 {value} 晚于最后一日 {due}（登记地收到日期 {received}）",
    en: "published on {value}, after the last day {due} (received on {received})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，由登记地说明原因",
    en: "check both dates; if it was late, let the place of registration explain",
  },
  on: ["serious-listing"],
  at: "publishedOn",
  args: {
    received: "this.receivedOn",
    due: "addWorkingDays(this.receivedOn, parameters.seriousAssistedPublicityWorkingDays)",
  },
  holds: [
    `this.isSameProvince != "0"`,
    "this.publishedOn <= addWorkingDays(this.receivedOn, parameters.seriousAssistedPublicityWorkingDays)",
  ].join(" || "),
});
