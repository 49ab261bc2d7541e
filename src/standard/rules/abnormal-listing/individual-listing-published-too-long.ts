import { defineRule } from "../../../model/rule.ts";

export const individualListingPublishedTooLong = defineRule({
  id: "individual-listing-published-too-long",
  code: "ABN-013C",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#publicity",
  source: [{ document: "个体工商户年度报告办法", article: "第十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "个体工商户未报年报的列入公示过期", en: "individual's listing published too long" },
  why: "个体工商户未报送年度报告的列入，公示期为当年7月1日至次年6月30日，到期停止公示，是否移出不影响。",
  message: {
    zh: "停止公示日期 {value} 晚于 {due}（{year}年度年报）",
    en: "published until {value}, after {due} (report of {year})",
  },
  fix: { zh: "停止公示日期改为不晚于 {due}", en: "set the last day to {due} or earlier" },
  on: ["abnormal-listing"],
  at: "publicityEndsOn",
  args: { year: "this.relatedYear", due: `addYears(this.relatedYear + "-" + parameters.abnormalReportClosingDay, 2)` },
  holds: [
    `this.reason != "21"`,
    `this.publicityEndsOn <= addYears(this.relatedYear + "-" + parameters.abnormalReportClosingDay, 2)`,
  ].join(" || "),
});
