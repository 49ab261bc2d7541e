import { defineRule } from "../../../model/rule.ts";

export const legalRepresentativeCitizenIdWrong = defineRule({
  id: "legal-representative-citizen-id-wrong",
  code: "IDN-015D",
  severity: "error",
  dimension: "准确性",
  clause: "identifiers#citizen-id",
  source: [
    { document: "GB 11643-1999", confidence: "known" },
    { document: "个人信息保护法", article: "第八条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "法定代表人身份号码不正确", en: "wrong identity number of the legal representative" },
  why: "居民身份证号码为18位，出生日期真实，末位校验相符。法定代表人的证件号码不是必填项，没有把握的宜留空。",
  message: {
    zh: "法定代表人的居民身份证号码不正确：不是18位、出生日期不存在或者末位校验不符",
    en: "the resident identity number of the legal representative is wrong: not of 18 characters, no real date of birth or a wrong check character",
  },
  fix: {
    zh: "对照证件核对；无法核对的，证件类型和号码都留空",
    en: "compare with the card; where that is not possible leave type and number empty",
  },
  on: { having: "subject" },
  at: "subject.legalRepresentativeIdNumber",
  holds: `this.subject.legalRepresentativeIdType != "10" || citizenIdDefect(this.subject.legalRepresentativeIdNumber) == "" || this.subject.legalRepresentativeIdNumber.contains("*") && has(this.envelope) && has(this.envelope.publicity.isMasked) && this.envelope.publicity.isMasked == "1"`,
});
