import { defineRule } from "../../../model/rule.ts";

export const indexBaseNot2014 = defineRule({
  id: "index-base-not-2014",
  code: "IDX-001",
  severity: "warning",
  dimension: "一致性",
  clause: "credit-index#base",
  source: [{ document: "中国企业信用指数（市场监管总局发布）", confidence: "seen" }],
  since: "1.0.0",
  regime: "necips",
  title: { zh: "中国企业信用指数的基期或者基期指数不符", en: "base of the China enterprise credit index wrong" },
  why: "中国企业信用指数以2014年为基期，基期指数100；基期不同的指数不能比较。",
  message: {
    zh: "基期为 {basePeriod}、基期指数为 {baseValue}，应为 {expectedPeriod}、{expectedValue}",
    en: "the base is {basePeriod} and {baseValue}, expected {expectedPeriod} and {expectedValue}",
  },
  fix: {
    zh: "更正基期和基期指数；地方自编的指数用自己的名称",
    en: "correct the base; a local index has a name of its own",
  },
  on: ["credit-index"],
  at: "basePeriod",
  args: {
    basePeriod: "this.basePeriod",
    baseValue: "this.baseValue",
    expectedPeriod: "parameters.creditIndexBasePeriod",
    expectedValue: "parameters.creditIndexBaseValue",
  },
  holds: [
    `this.indexName != "中国企业信用指数"`,
    "this.basePeriod == parameters.creditIndexBasePeriod && compareDecimals(this.baseValue, parameters.creditIndexBaseValue) == 0",
  ].join(" || "),
});
