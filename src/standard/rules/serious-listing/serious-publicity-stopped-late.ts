import { defineRule } from "../../../model/rule.ts";

export const seriousPublicityStoppedLate = defineRule({
  id: "serious-publicity-stopped-late",
  code: "SER-010D",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#procedure",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十八条、第十九条、第二十一条", confidence: "seen" },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十七条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  title: { zh: "移出后停止公示逾期", en: "publicity stopped late after the removal" },
  why: "决定移出的，应于3个工作日内停止公示相关信息，并解除管理措施。",
  message: {
    zh: "移出日期 {removed}，停止公示日期没有填写，或者晚于最后一日 {due}",
    en: "removed on {removed}, but the last day of publicity is missing or after {due}",
  },
  fix: { zh: "停止公示并填写停止公示日期", en: "stop the publicity and fill in its last day" },
  on: ["serious-listing"],
  at: "publicityEndsOn",
  args: { removed: "this.removedOn", due: "addWorkingDays(this.removedOn, parameters.seriousStopWorkingDays)" },
  holds: [
    "has(this.restoredOn) && this.restoredOn >= this.removedOn",
    "(has(this.publicityEndsOn) ? this.publicityEndsOn : asOf) <= addWorkingDays(this.removedOn, parameters.seriousStopWorkingDays)",
  ].join(" || "),
});
