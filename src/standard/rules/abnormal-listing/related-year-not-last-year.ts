import { defineRule } from "../../../model/rule.ts";

export const relatedYearNotLastYear = defineRule({
  id: "related-year-not-last-year",
  code: "ABN-005B",
  severity: "warning",
  dimension: "一致性",
  clause: "abnormal-listing#annual-report",
  source: [
    { document: "企业经营异常名录管理办法", article: "第六条", confidence: "seen" },
    { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "年报年度不是列入年的上一年", en: "year of the report is not the one before the listing" },
  why: "当年列入的通常是上一年度的年报；迟延列入、补录的可以不同，所以只作提示。",
  message: { zh: "列入日期 {listedOn}，年报年度为 {value}", en: "listed on {listedOn}, year of the report {value}" },
  fix: {
    zh: "核对年报年度；为上一年度的，填写列入年减一",
    en: "check the year; usually it is the year of the listing minus one",
  },
  on: ["abnormal-listing"],
  at: "relatedYear",
  args: { listedOn: "this.listedOn" },
  holds: [
    `!(this.reason in ["11", "21", "31"])`,
    `addYears(this.relatedYear + "-01-01", 1).substring(0, 4) == this.listedOn.substring(0, 4)`,
  ].join(" || "),
});
