import { defineRule } from "../../../model/rule.ts";

export const reportCorrectedAfterClosingDay = defineRule({
  id: "report-corrected-after-closing-day",
  code: "ANR-019A",
  severity: "warning",
  dimension: "时效性",
  clause: "annual-report#correction",
  source: [
    { document: "企业信息公示暂行条例", article: "第十二条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第九条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "年报更正晚于6月30日", en: "report corrected after 30 June" },
  why: "企业、个体工商户自行更正年度报告，在每年6月30日之前完成，含当日；最后一日为休假日的，从宽顺延。检查后责令更正、为移出经营异常名录而更正的可以更晚，记录里看不出来，故为警告。",
  message: { zh: "更正日期 {value} 晚于 {last}", en: "corrected on {value}, after {last}" },
  fix: {
    zh: "核对更正日期；确在此后更正的，如实填写，并在备注中说明",
    en: "check the day; if it was later, leave the true date and say why in the remark",
  },
  on: ["annual-report"],
  at: "correctedOn",
  args: { last: `rolledDay(string(year(this.correctedOn)) + "-" + parameters.annualReportClosingDay)` },
  holds: `this.correctedOn <= rolledDay(string(year(this.correctedOn)) + "-" + parameters.annualReportClosingDay)`,
});
