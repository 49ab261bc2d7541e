import { defineRule } from "../../../model/rule.ts";

export const reportWithoutTelephone = defineRule({
  id: "report-without-telephone",
  code: "ANR-006C",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#contact",
  source: [{ document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "企业年报没有联系电话", en: "report of an enterprise without its telephone" },
  why: "联系电话是企业年度报告应公示的内容，缺了就无法联系或者了解企业。",
  message: {
    zh: "主体类别为企业，没有填写联系电话",
    en: "the report is of an enterprise, but the telephone is missing",
  },
  fix: { zh: "按年度报告填写联系电话", en: "fill in the telephone after the report" },
  on: ["annual-report"],
  at: "telephone",
  holds: `this.reportKind != "1" || has(this.telephone)`,
});
