import { defineRule } from "../../../model/rule.ts";

export const overdueContractCountMissing = defineRule({
  id: "overdue-contract-count-missing",
  code: "ANR-016B",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#overdue",
  source: [{ document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "存在逾期款项但没有合同数量", en: "overdue payments without their number of contracts" },
  why: "应公示的就是逾期尚未支付款项的合同数量、金额；说明可以不填。",
  message: {
    zh: "存在逾期尚未支付中小企业款项，没有填写合同数量",
    en: "there are overdue payments, but the number of contracts is missing",
  },
  fix: { zh: "填写合同数量；没有逾期款项的，改为“否”", en: "fill in the number of contracts, or say no" },
  on: ["annual-report"],
  at: "overdueContractCount",
  holds: `this.hasOverduePayments != "1" || has(this.overdueContractCount)`,
});
