import { defineRule } from "../../../model/rule.ts";

export const convertedWithoutAnnualReport = defineRule({
  id: "converted-without-annual-report",
  code: "ENT-039A",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#conversion",
  source: [{ document: "个体工商户登记管理规定", article: "第十八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
  title: { zh: "转型前没有报送上一年度年报", en: "converted without the report of the year before" },
  why: "通过变更登记转型，应已报送上一年度年度报告；成立不满一年的除外。数据中没有任何年报的不评判。",
  message: {
    zh: "{convertedOn} 转型，数据中没有该主体 {year} 年度的年度报告",
    en: "converted on {convertedOn}, but there is no annual report for {year}",
  },
  fix: {
    zh: "补充 {year} 年度的年度报告记录；确未报送的，{convertedOn} 的转型登记不符合条件",
    en: "add the report for {year}; if there is none, the conversion of {convertedOn} was not allowed",
  },
  relation: "reference",
  on: ["market-entity"],
  at: "conversion",
  by: "subject",
  among: ["annual-report"],
  args: { convertedOn: "this.conversion.convertedOn", year: "string(year(this.conversion.convertedOn) - 1)" },
  when: `this.conversion.route == "2" && this.conversion.convertedOn >= "2025-07-15" && addYears(this.establishedOn, 1) <= this.conversion.convertedOn`,
  where:
    "other.reportYear == string(year(this.conversion.convertedOn) - 1) && other.reportedOn <= this.conversion.convertedOn",
});
