import { defineRule } from "../../../model/rule.ts";

export const companyReportWithoutShareholders = defineRule({
  id: "company-report-without-shareholders",
  code: "ANR-012",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#shareholders",
  source: [{ document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "公司年报没有股东出资", en: "company report without shareholders" },
  why: "有限责任公司股东、股份有限公司发起人认缴和实缴的出资额、时间、方式是年度报告应公示的内容。",
  message: { zh: "企业类型为 {type}，没有填写股东及出资", en: "the type is {type}, but the shareholders are missing" },
  fix: { zh: "按年度报告填写股东及出资", en: "fill in the shareholders after the report" },
  on: ["annual-report"],
  at: "shareholders",
  args: { type: `codeTitle("enterprise-type", this.subject.entityType)` },
  holds: `!this.subject.entityType.matches('^(1[12]|5[12]|6[12])') || has(this.shareholders)`,
});
