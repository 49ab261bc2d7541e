import { defineRule } from "../../../model/rule.ts";

export const lateReportAnnulsListing = defineRule({
  id: "late-report-annuls-listing",
  code: "ANR-003A",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#late-filing",
  source: [{ document: "企业经营异常名录管理办法", article: "第十一条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "补报后以列入有误移出", en: "listing annulled because of a late report" },
  why: "补报年度报告可以申请移出，不改变列入时未报的事实；以列入决定更正或者撤销移出，会抹去列入记录。",
  message: {
    zh: "移出事由为列入决定更正或者撤销，而该年度年报是列入以后才报送的（{otherPlace}）",
    en: "removed because the listing was corrected, but the report was filed only after the listing ({otherPlace})",
  },
  fix: {
    zh: "移出事由改为补报年度报告；列入确有错误的，核对年报的报送日期",
    en: "change the reason to the late report; if the listing was wrong, check the day of the filing",
  },
  relation: "exclusion",
  on: ["abnormal-listing"],
  at: "removalReason",
  by: "subject-year",
  among: ["annual-report"],
  when: `this.reason in ["11", "21", "31"] && this.removalReason == "9"`,
  where: "other.reportedOn > this.listedOn",
});
