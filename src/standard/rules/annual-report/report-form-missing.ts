import { defineRule } from "../../../model/rule.ts";

export const reportFormMissing = defineRule({
  id: "report-form-missing",
  code: "ANR-022A",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#individuals",
  source: [{ document: "个体工商户年度报告办法", article: "第五条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "个体工商户没有填写报送形式", en: "form of the filing missing" },
  why: "个体工商户可以网上或者纸质报送，公示的期限和内容因此不同。",
  message: {
    zh: "主体类别为个体工商户，没有填写年报报送形式",
    en: "the report is of an individual business, but the form is missing",
  },
  fix: { zh: "填写网上报送或者纸质报送", en: "say whether it was filed online or on paper" },
  on: ["annual-report"],
  at: "form",
  holds: `this.reportKind != "2" || has(this.form)`,
});
