import { defineRule } from "../../../model/rule.ts";

export const subjectIsPersonWithCreditCode = defineRule({
  id: "subject-is-person-with-credit-code",
  code: "IDN-020A",
  severity: "error",
  dimension: "一致性",
  clause: "identifiers#subject-identity",
  source: [{ document: "双公示信息项", article: "XK_XDR_SHXYM、CF_XDR_SHXYM", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "自然人填了统一社会信用代码", en: "natural person with a credit code" },
  why: "统一社会信用代码只核发给组织和个体工商户；自然人有代码的，多为个体工商户的类别填错。",
  message: {
    zh: "行政相对人类别为自然人，却填了统一社会信用代码 {code}",
    en: "the subject is a natural person but has the credit code {code}",
  },
  fix: {
    zh: "是个体工商户的，类别改为 4，并填写经营者；确为自然人的，删去统一社会信用代码",
    en: "if it is an individual business, set the kind to 4 and give its operator; if a natural person, remove the code",
  },
  on: { having: "subject" },
  at: "subject.creditCode",
  args: { code: `this.subject.creditCode` },
  holds: `this.subject.kind != "2" || !has(this.subject.creditCode)`,
});
