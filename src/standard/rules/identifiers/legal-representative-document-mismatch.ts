import { defineRule } from "../../../model/rule.ts";

export const legalRepresentativeDocumentMismatch = defineRule({
  id: "legal-representative-document-mismatch",
  code: "IDN-019B",
  severity: "warning",
  dimension: "一致性",
  clause: "identifiers#personal-documents",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "法定代表人证件号码与类型不相符", en: "legal representative's number does not fit its type" },
  why: "护照、来往内地（大陆）通行证的号码各有固定的形式。这些形式没有统一公布的标准，样式也会更换，只作提示。",
  message: {
    zh: "法定代表人证件号码的形式与证件类型 {type} 不相符",
    en: "the number of the legal representative's document does not have the form of type {type}",
  },
  fix: {
    zh: "对照证件核对；无法核对的，证件类型和号码都留空",
    en: "compare with the document; where that is not possible leave type and number empty",
  },
  on: { having: "subject" },
  at: "subject.legalRepresentativeIdNumber",
  args: {
    type: `this.subject.legalRepresentativeIdType + " " + codeTitle("certificate-type", this.subject.legalRepresentativeIdType)`,
  },
  holds: `this.subject.legalRepresentativeIdType in ["10", "111", "112"] || personalDocumentMatches(this.subject.legalRepresentativeIdType, this.subject.legalRepresentativeIdNumber) || this.subject.legalRepresentativeIdNumber.contains("*") && has(this.envelope) && has(this.envelope.publicity.isMasked) && this.envelope.publicity.isMasked == "1"`,
});
