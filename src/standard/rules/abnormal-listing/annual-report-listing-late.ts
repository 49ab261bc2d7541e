import { defineRule } from "../../../model/rule.ts";

export const annualReportListingLate = defineRule({
  id: "annual-report-listing-late",
  code: "ABN-003A",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#annual-report",
  source: [
    { document: "企业经营异常名录管理办法", article: "第六条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十三条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第十条", confidence: "seen" },
    { document: "民法典", article: "第二百零三条", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "未报年报的列入逾期", en: "listed late for a missing annual report" },
  why: "未按规定公示、报送年度报告的，应自当年年报结束之日起10个工作日内作出列入决定。结束之日为休假日的，按其次一工作日起算，从宽判定。",
  message: {
    zh: "列入日期 {value} 晚于应作出决定的最后一日 {due}（{year}年度年报）",
    en: "listed on {value}, after the last day {due} (report of {year})",
  },
  fix: {
    zh: "核对列入日期和年报年度；确已逾期的，如实填写并由列入机关说明原因",
    en: "check date and year; if it was late, leave the true date and let the organ explain",
  },
  on: ["abnormal-listing"],
  at: "listedOn",
  args: {
    year: "this.relatedYear",
    due: `addWorkingDays(rolledDay(addYears(this.relatedYear + "-" + parameters.abnormalReportClosingDay, 1)), parameters.abnormalListingWorkingDays)`,
  },
  holds: [
    `!(this.reason in ["11", "21", "31"])`,
    `this.listedOn <= addWorkingDays(rolledDay(addYears(this.relatedYear + "-" + parameters.abnormalReportClosingDay, 1)), parameters.abnormalListingWorkingDays)`,
  ].join(" || "),
});
