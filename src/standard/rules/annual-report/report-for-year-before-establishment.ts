import { defineRule } from "../../../model/rule.ts";

export const reportForYearBeforeEstablishment = defineRule({
  id: "report-for-year-before-establishment",
  code: "ANR-002",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#period",
  source: [{ document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "成立以前年度的年报", en: "report for a year before the establishment" },
  why: "当年设立登记的，自下一年起报送；成立以前的年度没有年报。经转型保留或者更正过成立日期的不在此列。",
  message: {
    zh: "年报年度 {value} 早于登记的成立年份（{otherPlace}）",
    en: "the report year {value} is before the year of establishment ({otherPlace})",
  },
  fix: { zh: "核对年报年度和成立日期", en: "check the report year and the day of establishment" },
  relation: "agreement",
  on: ["annual-report"],
  at: "reportYear",
  by: "subject",
  among: ["market-entity"],
  holds: "int(this.reportYear) >= year(other.establishedOn)",
});
