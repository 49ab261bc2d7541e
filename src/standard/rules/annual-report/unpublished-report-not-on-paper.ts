import { defineRule } from "../../../model/rule.ts";

export const unpublishedReportNotOnPaper = defineRule({
  id: "unpublished-report-not-on-paper",
  code: "ANR-027",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#individuals",
  source: [{ document: "个体工商户年度报告办法", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "选择不公示却网上报送", en: "not to be published, yet filed online" },
  why: "决定不公示年度报告内容的，应报送纸质年度报告；公示系统允许网上报送而不公示的地方，以系统为准，故为警告。",
  message: { zh: "选择不公示，报送形式却为网上报送", en: "the choice was not to publish, yet it was filed online" },
  fix: { zh: "核对报送形式和是否选择公示", en: "check form and choice" },
  on: ["annual-report"],
  at: "form",
  holds: `this.reportKind != "2" || this.isPublishedByChoice != "0" || this.form == "2"`,
});
