import { defineRule } from "../../../model/rule.ts";

export const overdueAmountMissing = defineRule({
  id: "overdue-amount-missing",
  code: "ANR-016C",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#overdue",
  source: [{ document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "存在逾期款项但没有金额", en: "overdue payments without their amount" },
  why: "应公示的就是逾期尚未支付款项的合同数量、金额；说明可以不填。",
  message: {
    zh: "存在逾期尚未支付中小企业款项，没有填写金额",
    en: "there are overdue payments, but the amount is missing",
  },
  fix: { zh: "填写金额；没有逾期款项的，改为“否”", en: "fill in the amount, or say no" },
  on: ["annual-report"],
  at: "overdueAmount",
  holds: `this.hasOverduePayments != "1" || has(this.overdueAmount)`,
});
