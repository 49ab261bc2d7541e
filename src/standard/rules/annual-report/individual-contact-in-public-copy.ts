import { defineRule } from "../../../model/rule.ts";

export const individualContactInPublicCopy = defineRule({
  id: "individual-contact-in-public-copy",
  code: "ANR-005E",
  severity: "warning",
  dimension: "准确性",
  clause: "annual-report#individuals",
  source: [
    { document: "个人信息保护法", article: "第六条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  only: "public-copy",
  title: { zh: "公示文本含有个体工商户的联系方式", en: "contact of an individual business in a public copy" },
  why: "个体工商户的联系方式多为经营者本人的手机、住址，公示超出必要范围。",
  message: {
    zh: "公示文本含有个体工商户的通信地址、电话或者邮箱",
    en: "the public copy holds the address, telephone or mailbox of an individual business",
  },
  fix: { zh: "从公示文本中删去联系方式", en: "remove the contact from the public copy" },
  on: ["annual-report"],
  at: "reportKind",
  holds: `this.reportKind != "2" || !has(this.telephone) && !has(this.email) && !has(this.postalAddress)`,
});
