import { defineRule } from "../../../model/rule.ts";

export const overdueDetailsWithoutOverduePayments = defineRule({
  id: "overdue-details-without-overdue-payments",
  code: "ANR-040E",
  severity: "error",
  dimension: "一致性",
  clause: "overdue-payment#content",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "不存在逾期款项却填有数量或者金额", en: "details although there are no overdue payments" },
  why: "“否”与大于零的合同数量、金额互相矛盾，必有一个填错。",
  message: {
    zh: "不存在逾期尚未支付中小企业款项，却填有合同数量或者金额",
    en: "there are no overdue payments, yet a number or an amount is given",
  },
  fix: { zh: "有逾期款项的改为“是”；没有的，删去数量和金额", en: "say yes, or remove number and amount" },
  on: ["overdue-payment"],
  at: "hasOverduePayments",
  holds: `this.hasOverduePayments != "0" || (!has(this.contractCount) || compareDecimals(this.contractCount, "0") == 0) && (!has(this.overdueAmount) || compareDecimals(this.overdueAmount, "0") == 0)`,
});
