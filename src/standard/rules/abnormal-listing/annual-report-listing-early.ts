import { defineRule } from "../../../model/rule.ts";

export const annualReportListingEarly = defineRule({
  id: "annual-report-listing-early",
  code: "ABN-004A",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#annual-report",
  source: [
    { document: "企业经营异常名录管理办法", article: "第六条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十三条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第十条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "年报没有结束就列入", en: "listed before the period of reports ended" },
  why: "年度报告可以报送到次年6月30日，7月1日以前不能以未报年报列入；多为年报年度填错。",
  message: {
    zh: "列入日期 {value} 早于{year}年度年报结束之后的 {first}",
    en: "listed on {value}, before {first}, the day after the period for the report of {year}",
  },
  fix: {
    zh: "核对年报年度和列入日期；确在期限内列入的，撤销列入",
    en: "check year and date; a listing within the period has to be revoked",
  },
  on: ["abnormal-listing"],
  at: "listedOn",
  args: {
    year: "this.relatedYear",
    first: `addDays(addYears(this.relatedYear + "-" + parameters.abnormalReportClosingDay, 1), 1)`,
  },
  holds: [
    `!(this.reason in ["11", "21", "31"])`,
    `this.listedOn > addYears(this.relatedYear + "-" + parameters.abnormalReportClosingDay, 1)`,
  ].join(" || "),
});
