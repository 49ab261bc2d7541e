import { defineRule } from "../../../model/rule.ts";

export const overdueContractCountZero = defineRule({
  id: "overdue-contract-count-zero",
  code: "ANR-018A",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#overdue",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "存在逾期款项但合同数量为零", en: "overdue payments with a zero number of contracts" },
  why: "存在逾期款项的，合同数量大于零。",
  message: {
    zh: "存在逾期尚未支付中小企业款项，合同数量却为 {value}",
    en: "there are overdue payments, but the number of contracts is {value}",
  },
  fix: { zh: "填写实际的合同数量；没有逾期款项的，改为“否”", en: "give the real number of contracts, or say no" },
  on: ["annual-report"],
  at: "overdueContractCount",
  holds: `this.hasOverduePayments != "1" || compareDecimals(this.overdueContractCount, "0") > 0`,
});
