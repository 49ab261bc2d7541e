import { defineRule } from "../../../model/rule.ts";

export const overdueStatementMissing = defineRule({
  id: "overdue-statement-missing",
  code: "ANR-016A",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#overdue",
  source: [
    { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
    { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "大型企业没有填写是否存在逾期款项", en: "large enterprise without its statement on overdue payments" },
  why: "大型企业应将逾期尚未支付中小企业款项的合同数量、金额等信息纳入年度报告，没有逾期的也要填“否”。自2020年度年报起填报。",
  message: {
    zh: "大型企业没有填写是否存在逾期尚未支付中小企业款项",
    en: "a large enterprise has not said whether there are overdue payments",
  },
  fix: { zh: "填写是或者否", en: "say yes or no" },
  on: ["annual-report"],
  at: "hasOverduePayments",
  holds: `this.isLargeEnterprise != "1" || has(this.hasOverduePayments) || this.reportYear < parameters.overdueFirstReportYear`,
});
