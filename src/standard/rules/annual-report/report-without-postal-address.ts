import { defineRule } from "../../../model/rule.ts";

export const reportWithoutPostalAddress = defineRule({
  id: "report-without-postal-address",
  code: "ANR-006A",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#contact",
  source: [{ document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "企业年报没有通信地址", en: "report of an enterprise without its postal address" },
  why: "通信地址是企业年度报告应公示的内容，缺了就无法联系或者了解企业。",
  message: {
    zh: "主体类别为企业，没有填写通信地址",
    en: "the report is of an enterprise, but the postal address is missing",
  },
  fix: { zh: "按年度报告填写通信地址", en: "fill in the postal address after the report" },
  on: ["annual-report"],
  at: "postalAddress",
  holds: `this.reportKind != "1" || has(this.postalAddress)`,
});
