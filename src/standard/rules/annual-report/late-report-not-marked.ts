import { defineRule } from "../../../model/rule.ts";

export const lateReportNotMarked = defineRule({
  id: "late-report-not-marked",
  code: "ANR-001B",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#period",
  source: [
    { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第三条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "逾期报送没有标明补报", en: "late report not marked as late" },
  why: "年度报告于次年1月1日至6月30日报送；此后报送的为补报，年报状态不标明，会被当成按期报送。更正的标为更正。最后一日为休假日的，从宽顺延。",
  message: {
    zh: "报送日期 {value} 晚于 {year} 年度年报的截止日 {last}，年报状态不是补报",
    en: "filed on {value}, after the close {last} of reports for {year}, but not marked as late",
  },
  fix: { zh: "年报状态填补报；日期、年度填错的，更正", en: "mark it as filed late, or correct day or year" },
  on: ["annual-report"],
  at: "reportedOn",
  args: {
    year: "this.reportYear",
    last: `rolledDay(string(int(this.reportYear) + 1) + "-" + parameters.annualReportClosingDay)`,
  },
  holds: `this.reportedOn <= rolledDay(string(int(this.reportYear) + 1) + "-" + parameters.annualReportClosingDay) || has(this.status) && this.status in ["5", "6"]`,
});
