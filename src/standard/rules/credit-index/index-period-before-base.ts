import { defineRule } from "../../../model/rule.ts";

export const indexPeriodBeforeBase = defineRule({
  id: "index-period-before-base",
  code: "IDX-005",
  severity: "error",
  dimension: "一致性",
  clause: "credit-index#period",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "统计期早于基期", en: "period before the base period" },
  why: "定基指数从基期开始编制。",
  message: {
    zh: "统计期末 {value} 早于基期 {basePeriod}",
    en: "the period ends on {value}, before the base period {basePeriod}",
  },
  fix: { zh: "核对统计期末和基期", en: "check the period and the base" },
  on: ["credit-index"],
  at: "periodEndsOn",
  args: { basePeriod: "this.basePeriod" },
  holds: "this.periodEndsOn.substring(0, 4) >= this.basePeriod",
});
