import { defineRule } from "../../../model/rule.ts";

export const reportYearNotBeforeFiling = defineRule({
  id: "report-year-not-before-filing",
  code: "ANR-001A",
  severity: "error",
  dimension: "准确性",
  clause: "annual-report#period",
  source: [{ document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "年报年度不早于报送年份", en: "report year not before the year of filing" },
  why: "报送的是上一年度的年度报告；年度等于报送年份的，多为把报送年份填进了年度。",
  message: {
    zh: "年报年度 {value} 不早于报送日期 {reportedOn} 的年份",
    en: "the report year {value} is not before that of the filing on {reportedOn}",
  },
  fix: {
    zh: "年度填所报告的年度，一般为报送年份的上一年",
    en: "give the year reported on, usually the year before the filing",
  },
  on: ["annual-report"],
  at: "reportYear",
  args: { reportedOn: "this.reportedOn" },
  holds: "int(this.reportYear) < year(this.reportedOn)",
});
