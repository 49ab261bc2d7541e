import { defineRule } from "../../../model/rule.ts";

export const reportWithoutPostalCode = defineRule({
  id: "report-without-postal-code",
  code: "ANR-006B",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#contact",
  source: [{ document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "企业年报没有邮政编码", en: "report of an enterprise without its postal code" },
  why: "邮政编码是企业年度报告应公示的内容，缺了就无法联系或者了解企业。",
  message: {
    zh: "主体类别为企业，没有填写邮政编码",
    en: "the report is of an enterprise, but the postal code is missing",
  },
  fix: { zh: "按年度报告填写邮政编码", en: "fill in the postal code after the report" },
  on: ["annual-report"],
  at: "postalCode",
  holds: `this.reportKind != "1" || has(this.postalCode)`,
});
