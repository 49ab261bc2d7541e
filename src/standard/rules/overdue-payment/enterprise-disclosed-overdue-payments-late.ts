import { defineRule } from "../../../model/rule.ts";

export const enterpriseDisclosedOverduePaymentsLate = defineRule({
  id: "enterprise-disclosed-overdue-payments-late",
  code: "ANR-042",
  severity: "warning",
  dimension: "时效性",
  clause: "overdue-payment#period",
  source: [
    { document: "保障中小企业款项支付条例", article: "第十八条", confidence: "seen" },
    { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "大型企业披露晚于年报截止日", en: "large enterprise disclosed after the close of annual reports" },
  why: "大型企业的逾期款项信息纳入年度报告公示，年度报告于次年6月30日截止；补报年报的会晚于这一日，故为警告。",
  message: {
    zh: "{value} 披露，晚于 {year} 年度年报的截止日 {last}",
    en: "disclosed on {value}, after the close {last} of reports for {year}",
  },
  fix: {
    zh: "核对公示日期和年度；补报的，在备注中说明",
    en: "check day and year; if the report was filed late, say so in the remark",
  },
  on: ["overdue-payment"],
  at: "disclosedOn",
  args: {
    year: "this.reportYear",
    last: `rolledDay(string(int(this.reportYear) + 1) + "-" + parameters.annualReportClosingDay)`,
  },
  holds: `this.payerKind != "1" || has(this.origin) && this.origin != "1" || this.disclosedOn <= rolledDay(string(int(this.reportYear) + 1) + "-" + parameters.annualReportClosingDay)`,
});
