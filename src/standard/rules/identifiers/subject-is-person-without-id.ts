import { defineRule } from "../../../model/rule.ts";

export const subjectIsPersonWithoutId = defineRule({
  id: "subject-is-person-without-id",
  code: "IDN-020C",
  severity: "error",
  dimension: "完整性",
  clause: "identifiers#subject-identity",
  source: [
    { document: "双公示信息项", article: "XK_XDR_ZJLX、XK_XDR_ZJHM、CF_XDR_ZJLX、CF_XDR_ZJHM", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "自然人没有证件类型或证件号码", en: "natural person without an identity document" },
  why: "同名的自然人很多，要凭证件识别。证件类型和号码只在部门间共享，不公示；已脱敏的公示副本不必填写。",
  message: {
    zh: "行政相对人类别为自然人，但证件类型或者证件号码没有填写",
    en: "the subject is a natural person, but the type or number of the identity document is missing",
  },
  fix: {
    zh: "填写证件类型代码和证件号码，例如居民身份证为 10；号码只供共享，公示时不显示",
    en: "give the type of the document, e.g. 10 for the resident identity card, and its number, which is not published",
  },
  on: { having: "subject" },
  at: "subject.idNumber",
  holds: `this.subject.kind != "2" || has(this.subject.idType) && has(this.subject.idNumber) || has(this.envelope) && has(this.envelope.publicity.isMasked) && this.envelope.publicity.isMasked == "1"`,
});
