import { defineRule } from "../../../model/rule.ts";

export const overdueAmountZero = defineRule({
  id: "overdue-amount-zero",
  code: "ANR-018B",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#overdue",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "存在逾期款项但金额为零", en: "overdue payments with a zero amount" },
  why: "存在逾期款项的，金额大于零。",
  message: {
    zh: "存在逾期尚未支付中小企业款项，金额却为 {value}",
    en: "there are overdue payments, but the amount is {value}",
  },
  fix: { zh: "填写实际的金额；没有逾期款项的，改为“否”", en: "give the real amount, or say no" },
  on: ["annual-report"],
  at: "overdueAmount",
  holds: `this.hasOverduePayments != "1" || compareDecimals(this.overdueAmount, "0") > 0`,
});
