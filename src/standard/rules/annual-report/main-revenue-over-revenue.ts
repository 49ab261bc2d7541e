import { defineRule } from "../../../model/rule.ts";

export const mainRevenueOverRevenue = defineRule({
  id: "main-revenue-over-revenue",
  code: "ANR-008",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#figures",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "主营业务收入大于营业总收入", en: "main revenue exceeds total revenue" },
  why: "主营业务收入是营业总收入的一部分。",
  message: {
    zh: "主营业务收入 {value} 大于营业总收入 {revenue}",
    en: "main revenue of {value} exceeds total revenue of {revenue}",
  },
  fix: { zh: "核对两个数额，是否填反", en: "check whether the two were exchanged" },
  on: ["annual-report"],
  at: "mainRevenue",
  args: { revenue: "this.revenue" },
  holds: `this.mainRevenue == "无" || this.revenue == "无" || compareDecimals(this.mainRevenue, this.revenue) <= 0`,
});
