import { defineRule } from "../../../model/rule.ts";

export const publishedReportFiledOnPaper = defineRule({
  id: "published-report-filed-on-paper",
  code: "ANR-005D",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#individuals",
  source: [{ document: "个体工商户年度报告办法", article: "第八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "选择公示却以纸质报送", en: "filed on paper though to be published" },
  why: "选择公示年度报告的，通过公示系统报送；纸质报告的内容不进入公示系统。",
  message: { zh: "选择公示，报送形式却为纸质", en: "the choice was to publish, yet it was filed on paper" },
  fix: { zh: "核对是否选择公示和报送形式", en: "check choice and form" },
  on: ["annual-report"],
  at: "form",
  holds: `this.reportKind != "2" || this.isPublishedByChoice != "1" || this.form == "1"`,
});
