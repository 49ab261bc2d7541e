import { defineRule } from "../../../model/rule.ts";

export const maskedRecordShowsPersonalNumber = defineRule({
  id: "masked-record-shows-personal-number",
  code: "PEN-024A",
  severity: "error",
  dimension: "规范性",
  clause: "credit-data#envelope",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第六条", confidence: "seen" },
    { document: "个人信息保护法", article: "第二十八条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "已脱敏的公示记录含完整证件号码", en: "masked public record with a full identity number" },
  why: "公示副本不得带有自然人的证件号码；信封说已脱敏而号码仍在，说明脱敏没有做到。内部共享的记录不受此限。",
  message: {
    zh: "信封标明公示且已脱敏，但记录中仍有完整的证件号码",
    en: "the envelope says public and masked, but the record still has a full identity number",
  },
  fix: {
    zh: "在公示副本中删去证件号码；该记录不是公示副本的，将是否脱敏改为 0（否）",
    en: "remove the number from the public copy; if this is not the public copy, set masked to 0 (no)",
  },
  on: { having: "subject" },
  at: "envelope.publicity.isMasked",
  holds: [
    `this.envelope.publicity.class != "P"`,
    `this.envelope.publicity.isMasked != "1"`,
    `!(has(this.subject.idNumber) && !this.subject.idNumber.contains("*")) && !(has(this.subject.legalRepresentativeIdNumber) && !this.subject.legalRepresentativeIdNumber.contains("*"))`,
  ].join(" || "),
});
