import { defineRule } from "../../../model/rule.ts";

export const immediateInformationOfNonEnterprise = defineRule({
  id: "immediate-information-of-non-enterprise",
  code: "IMM-007",
  severity: "error",
  dimension: "准确性",
  clause: "immediate-information#subjects",
  source: [
    { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
    { document: "企业信息公示暂行条例", article: "第二条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "即时信息的主体不是企业", en: "immediate information of a subject that is no enterprise" },
  why: "即时信息的公示义务只由企业承担，个体工商户、自然人没有。",
  message: { zh: "行政相对人类别为{kind}，不是企业", en: "the subject is {kind}, not an enterprise" },
  fix: {
    zh: "核对行政相对人类别；确为个体工商户、自然人的，删去本条",
    en: "check the kind of the subject; if it is right, remove the record",
  },
  on: ["immediate-information"],
  at: "subject.kind",
  args: { kind: `codeTitle("subject-kind", this.subject.kind)` },
  holds: `this.subject.kind == "1"`,
});
