import { defineRule } from "../../../model/rule.ts";

export const relatedYearMissing = defineRule({
  id: "related-year-missing",
  code: "ABN-005A",
  severity: "error",
  dimension: "完整性",
  clause: "abnormal-listing#annual-report",
  source: [{ document: "企业经营异常名录管理办法", article: "第六条、第十一条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "未报年报的列入没有年度", en: "listing for a missing report without its year" },
  why: "每年未报分别作出列入决定，移出时要看补报的是哪一年度，没有年度就无法判断。",
  message: {
    zh: "事由为 {reason}，没有填写年报年度",
    en: "the reason is {reason}, but the year of the report is missing",
  },
  fix: { zh: "填写未公示、未报送的年度报告的年度", en: "fill in the year of the missing report" },
  on: ["abnormal-listing"],
  at: "relatedYear",
  args: { reason: `codeTitle("abnormal-listing-reason", this.reason)` },
  holds: [`!(this.reason in ["11", "21", "31"])`, "has(this.relatedYear)"].join(" || "),
});
