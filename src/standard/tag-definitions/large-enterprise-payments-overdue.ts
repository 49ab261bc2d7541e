import { defineTag } from "../../model/tag.ts";

export const largeEnterprisePaymentsOverdue = defineTag({
  id: "large-enterprise-payments-overdue",
  code: "TAG-LAW-15",
  title: { zh: "逾期尚未支付中小企业款项", en: "large enterprise with overdue payments" },
  definition: "大型企业在公示期已满的最近一个年度的报告中，载明有逾期尚未支付中小企业的款项。",
  dimension: "04",
  subjects: ["1"],
  basis: [{ document: "保障中小企业款项支付条例", article: "第十八条第二款", confidence: "seen" }],
  setBy: "county",
  publicity: "P",
  publicText: "存在逾期尚未支付中小企业款项",
  isAdverse: true,
  evidence: ["overdue-payment"],
  condition: `this.overduePayment.exists(p,
    has(p.payerKind) && p.payerKind == "1" && has(p.hasOverduePayments) && p.hasOverduePayments == "1" && has(p.reportYear) &&
    p.reportYear == string(year(addMonths(asOf, -6)) - 1))`,
  removal: "下一年度报告的公示期届满，按新的年度报告重新判定。",
  clause: "tag-rule#large-enterprise-payments-overdue",
  since: "1.0.0",
  effectiveFrom: "2025-06-01",
});
