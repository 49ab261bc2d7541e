import { defineRule } from "../../../model/rule.ts";

export const paidAfterReportYear = defineRule({
  id: "paid-after-report-year",
  code: "ANR-035A",
  severity: "error",
  dimension: "准确性",
  clause: "annual-report#shareholders",
  source: [{ document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "实缴出资日期晚于年报年度", en: "paid in after the year of the report" },
  why: "年报反映年度末的实缴情况，次年的实缴填入次年的年报，填报系统同样检查。",
  message: { zh: "股东 {name} 的实缴出资日期晚于 {year} 年末", en: "the payment of {name} is after the end of {year}" },
  fix: {
    zh: "核对实缴出资日期；次年实缴的，从本年度年报中删去",
    en: "check the day; a payment of the next year belongs in the next report",
  },
  on: ["annual-report"],
  at: "shareholders",
  args: {
    year: "this.reportYear",
    name: `this.shareholders.filter(s, has(s.paidOn) && s.paidOn > this.reportYear + "-12-31")[0].name`,
  },
  holds: `this.shareholders.all(s, !has(s.paidOn) || s.paidOn <= this.reportYear + "-12-31")`,
});
