import { defineRule } from "../../../model/rule.ts";

export const paidInCapitalOverEquity = defineRule({
  id: "paid-in-capital-over-equity",
  code: "ANR-037",
  severity: "information",
  dimension: "一致性",
  clause: "annual-report#figures",
  source: [{ document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "实收资本大于所有者权益", en: "paid-in capital exceeds equity" },
  why: "实收资本是所有者权益的一部分；亏损的企业会出现相反情形，只作提示。",
  message: {
    zh: "实收资本 {value} 大于所有者权益合计 {equity}",
    en: "paid-in capital of {value} exceeds equity of {equity}",
  },
  fix: { zh: "核对两个数额；确因亏损的，不必改", en: "check the two figures; losses may explain it" },
  on: ["annual-report"],
  at: "paidInCapital",
  args: { equity: "this.equity" },
  holds: `this.paidInCapital == "无" || this.equity == "无" || compareDecimals(this.paidInCapital, this.equity) <= 0`,
});
