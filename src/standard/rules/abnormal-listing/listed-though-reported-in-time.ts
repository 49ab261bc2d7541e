import { defineRule } from "../../../model/rule.ts";

export const listedThoughReportedInTime = defineRule({
  id: "listed-though-reported-in-time",
  code: "ANR-026",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#late-filing",
  source: [
    { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
    { document: "企业经营异常名录管理办法", article: "第六条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "按期报送公示却被列入", en: "listed though reported in time" },
  why: "年度报告已经按期公示（个体工商户为报送）的，不应以未报该年度年报列入；已经以列入有误移出的除外。",
  message: {
    zh: "以未报 {relatedYear} 年度年报列入，而该年报已按期报送公示（{otherPlace}）",
    en: "listed for the report of {relatedYear}, which was in time ({otherPlace})",
  },
  fix: {
    zh: "核对年报的报送、公示日期；列入有误的，更正列入",
    en: "check the dates of the report; if the listing was wrong, correct it",
  },
  relation: "exclusion",
  on: ["abnormal-listing"],
  at: "relatedYear",
  by: "subject-year",
  among: ["annual-report"],
  args: { relatedYear: "this.relatedYear" },
  when: `this.reason in ["11", "21", "31"] && !(has(this.removalReason) && this.removalReason == "9")`,
  where: `other.reportKind == "2" && other.reportedOn <= string(int(this.relatedYear) + 1) + "-" + parameters.abnormalReportClosingDay || other.reportKind != "2" && has(other.publishedOn) && other.publishedOn <= string(int(this.relatedYear) + 1) + "-" + parameters.abnormalReportClosingDay`,
});
