import { defineRule } from "../../../model/rule.ts";

export const indexPublishedBeforePeriodEnds = defineRule({
  id: "index-published-before-period-ends",
  code: "IDX-004",
  severity: "error",
  dimension: "时效性",
  clause: "credit-index#period",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "指数发布早于统计期末", en: "index published before its period ends" },
  why: "统计期没有结束不能算出该期的指数；多为日期填错。",
  message: {
    zh: "指数发布日期 {value} 早于统计期末 {periodEndsOn}",
    en: "published on {value}, before the period ends on {periodEndsOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["credit-index"],
  at: "publishedOn",
  args: { periodEndsOn: "this.periodEndsOn" },
  holds: "this.publishedOn >= this.periodEndsOn",
});
