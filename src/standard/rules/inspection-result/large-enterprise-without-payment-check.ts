import { defineRule } from "../../../model/rule.ts";

export const largeEnterpriseWithoutPaymentCheck = defineRule({
  id: "large-enterprise-without-payment-check",
  code: "INS-011",
  severity: "warning",
  dimension: "完整性",
  clause: "inspection-result#large-enterprises",
  source: [{ document: "企业公示信息抽查办法", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-03-18",
  title: { zh: "大型企业抽查没有逾期款项检查项", en: "large enterprise without a check of overdue payments" },
  why: "对大型企业逾期尚未支付中小企业款项信息的公示情况一并检查，大型企业应配合。",
  message: {
    zh: "检查对象为大型企业，没有检查逾期尚未支付中小企业款项",
    en: "a large enterprise was inspected, but not its overdue payments",
  },
  fix: { zh: "检查过的，填写“是”；没有检查的，补充检查", en: "say yes if it was inspected, otherwise inspect it" },
  on: ["inspection-result"],
  at: "checksOverduePayments",
  holds: `this.isLargeEnterprise != "1" || has(this.checksOverduePayments) && this.checksOverduePayments == "1"`,
});
