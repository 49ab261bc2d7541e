import { defineRule } from "../../../model/rule.ts";

export const supervisionHintNotOfClass = defineRule({
  id: "supervision-hint-not-of-class",
  code: "RSK-007",
  severity: "warning",
  dimension: "一致性",
  clause: "risk-classification#classes",
  source: [{ document: "国市监信发〔2022〕6号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "监管措施与风险等级不相应", en: "supervision does not answer the class" },
  why: "风险低的降低抽查，一般的常规抽查，较高的提高抽查，高的严格监管；不相应多为填错一栏。",
  message: {
    zh: "信用风险等级为 {class}，差异化监管措施为“{hint}”",
    en: "the class is {class}, the supervision is “{hint}”",
  },
  fix: { zh: "核对等级和监管措施", en: "check the class and the supervision" },
  on: ["risk-classification"],
  at: "supervisionHint",
  args: { class: "this.riskClass", hint: `codeTitle("supervision-hint", this.supervisionHint)` },
  holds: [
    `this.riskClass == "A" && this.supervisionHint == "1"`,
    `this.riskClass == "B" && this.supervisionHint == "2"`,
    `this.riskClass == "C" && this.supervisionHint == "3"`,
    `this.riskClass == "D" && this.supervisionHint == "4"`,
  ].join(" || "),
});
