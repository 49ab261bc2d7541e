import { defineRule } from "../../../model/rule.ts";

export const disclosedOverdueCountMissing = defineRule({
  id: "disclosed-overdue-count-missing",
  code: "ANR-040A",
  severity: "error",
  dimension: "完整性",
  clause: "overdue-payment#content",
  source: [{ document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "存在逾期款项但没有合同数量", en: "overdue payments without their number of contracts" },
  why: "披露的就是逾期尚未支付款项的合同数量、金额；只写“是”等于没有披露。说明可以不填。",
  message: {
    zh: "存在逾期尚未支付中小企业款项，没有填写合同数量",
    en: "there are overdue payments, but the number of contracts is missing",
  },
  fix: { zh: "填写合同数量；没有逾期款项的，改为“否”", en: "fill in the number of contracts, or say no" },
  on: ["overdue-payment"],
  at: "contractCount",
  holds: `this.hasOverduePayments != "1" || has(this.contractCount)`,
});
