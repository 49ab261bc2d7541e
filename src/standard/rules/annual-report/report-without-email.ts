import { defineRule } from "../../../model/rule.ts";

export const reportWithoutEmail = defineRule({
  id: "report-without-email",
  code: "ANR-006D",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#contact",
  source: [{ document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "企业年报没有电子邮箱", en: "report of an enterprise without its email address" },
  why: "电子邮箱是企业年度报告应公示的内容，缺了就无法联系或者了解企业。",
  message: {
    zh: "主体类别为企业，没有填写电子邮箱",
    en: "the report is of an enterprise, but the email address is missing",
  },
  fix: { zh: "按年度报告填写电子邮箱", en: "fill in the email address after the report" },
  on: ["annual-report"],
  at: "email",
  holds: `this.reportKind != "1" || has(this.email)`,
});
