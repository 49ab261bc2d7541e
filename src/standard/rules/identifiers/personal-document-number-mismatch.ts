import { defineRule } from "../../../model/rule.ts";

export const personalDocumentNumberMismatch = defineRule({
  id: "personal-document-number-mismatch",
  code: "IDN-019A",
  severity: "warning",
  dimension: "一致性",
  clause: "identifiers#personal-documents",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "证件号码与证件类型不相符", en: "number does not fit the type of document" },
  why: "护照、来往内地（大陆）通行证的号码各有固定的形式。这些形式没有统一公布的标准，样式也会更换，只作提示。",
  message: {
    zh: "证件号码的形式与证件类型 {type} 不相符",
    en: "the number does not have the form of documents of type {type}",
  },
  fix: {
    zh: "对照证件核对号码；号码无误的，更正证件类型",
    en: "compare the number with the document; if it is right, correct the type",
  },
  on: { having: "subject" },
  at: "subject.idNumber",
  args: { type: `this.subject.idType + " " + codeTitle("certificate-type", this.subject.idType)` },
  holds: `this.subject.idType in ["10", "111", "112"] || personalDocumentMatches(this.subject.idType, this.subject.idNumber) || this.subject.idNumber.contains("*") && has(this.envelope) && has(this.envelope.publicity.isMasked) && this.envelope.publicity.isMasked == "1"`,
});
