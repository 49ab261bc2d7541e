import { defineRule } from "../../../model/rule.ts";

export const contributionInformationOfNonCompany = defineRule({
  id: "contribution-information-of-non-company",
  code: "IMM-009A",
  severity: "error",
  dimension: "准确性",
  clause: "immediate-information#subjects",
  source: [{ document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "非公司公示股东出资", en: "contributions of a subject that is no company" },
  why: "股东认缴和实缴的出资只由有限责任公司、股份有限公司公示；合伙企业、个人独资企业、分支机构没有这一项。",
  message: {
    zh: "企业类型为 {value}，不是公司，不公示股东出资",
    en: "the type is {value}, not a company, and does not publish contributions",
  },
  fix: { zh: "核对企业类型和信息类型", en: "check the type of the enterprise and the kind of the information" },
  on: ["immediate-information"],
  at: "subject.entityType",
  holds: `this.kind != "1" || this.subject.entityType.matches('^(1[12]|5[12]|6[12])')`,
});
