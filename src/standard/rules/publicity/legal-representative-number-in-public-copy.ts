import { defineRule } from "../../../model/rule.ts";

export const legalRepresentativeNumberInPublicCopy = defineRule({
  id: "legal-representative-number-in-public-copy",
  code: "PUB-010",
  severity: "error",
  dimension: "规范性",
  clause: "publicity#personal-data",
  source: [
    { document: "个人信息保护法", article: "第二十八条", confidence: "seen" },
    { document: "企业信息公示暂行条例", article: "第三条", confidence: "seen" },
  ],
  since: "1.0.0",
  only: "public-copy",
  title: { zh: "公示副本中有法定代表人的证件号码", en: "identity number of the legal representative in a public copy" },
  why: "法定代表人的姓名可以公示，证件号码不公示，遮盖一部分的也不放入公示副本。",
  message: {
    zh: "公示副本中有法定代表人（负责人）的证件号码",
    en: "a public copy holds the identity number of the legal representative",
  },
  fix: { zh: "只保留姓名，删去证件类型和证件号码", en: "keep the name, remove the type and number of the document" },
  on: { having: "subject" },
  at: "subject.legalRepresentativeIdNumber",
  holds: "!(has(this.subject) && has(this.subject.legalRepresentativeIdNumber))",
});
