import { defineRule } from "../../../model/rule.ts";

export const pushDateMissing = defineRule({
  id: "push-date-missing",
  code: "SER-006E",
  severity: "error",
  dimension: "完整性",
  clause: "serious-listing#publication",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十四条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "跨省列入没有推送日期", en: "listing of another province without its push" },
  why: "不在同一省份的，由登记地协助公示，推送是公示的前提。",
  message: {
    zh: "是否同一省份为 0（否），没有填写推送日期，推送期限 {due} 已过",
    en: "the subject is of another province, the last day {due} is over, but no push is recorded",
  },
  fix: { zh: "填写推送日期；没有推送的立即推送", en: "fill in the day, or send the information at once" },
  on: ["serious-listing"],
  at: "pushedOn",
  args: { due: "addWorkingDays(this.listedOn, parameters.seriousPushWorkingDays)" },
  holds: [
    `has(this.pushedOn) || this.isSameProvince != "0"`,
    "addWorkingDays(this.listedOn, parameters.seriousPushWorkingDays) >= asOf",
  ].join(" || "),
});
