import { defineRule } from "../../../model/rule.ts";

export const citizenIdFormat = defineRule({
  id: "citizen-id-format",
  code: "IDN-015A",
  severity: "error",
  dimension: "规范性",
  clause: "identifiers#citizen-id",
  source: [
    { document: "GB 11643-1999", confidence: "known" },
    { document: "个人信息保护法", article: "第八条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "公民身份号码不是18位", en: "citizen identity number not of its form" },
  why: "公民身份号码为17位数字加1位校验码，校验码为数字或者大写 X；常见原因是漏录、小写 x、号码被遮盖或者证件类型填错。已脱敏的公示副本可以遮盖。",
  message: {
    zh: "居民身份证号码不是17位数字加1位数字或者 X",
    en: "the resident identity number is not 17 digits and a digit or X",
  },
  fix: {
    zh: "对照证件逐位核对，末位为 X 的用大写；不是居民身份证的，更正证件类型",
    en: "compare with the card, a last x is a capital; if it is another document, correct its type",
  },
  on: { having: "subject" },
  at: "subject.idNumber",
  holds: `this.subject.idType != "10" || citizenIdDefect(this.subject.idNumber) != "format" || this.subject.idNumber.contains("*") && has(this.envelope) && has(this.envelope.publicity.isMasked) && this.envelope.publicity.isMasked == "1"`,
});
