import { defineRule } from "../../../model/rule.ts";

export const citizenIdFifteenDigits = defineRule({
  id: "citizen-id-fifteen-digits",
  code: "IDN-017",
  severity: "error",
  dimension: "规范性",
  clause: "identifiers#citizen-id",
  source: [
    { document: "GB 11643-1999", confidence: "known" },
    { document: "居民身份证法", article: "第二十三条", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "填了15位旧身份证号", en: "identity number of 15 digits" },
  why: "15位的第一代居民身份证自2013年1月1日起停止使用，号码已升为18位。",
  message: {
    zh: "居民身份证号码是15位的旧号",
    en: "the resident identity number is an old one of 15 digits",
  },
  fix: {
    zh: "查验现行居民身份证，填写18位公民身份号码；不要自行推算",
    en: "take the 18 characters from the present card; do not derive them",
  },
  on: { having: "subject" },
  at: "subject.idNumber",
  holds: `this.subject.idType != "10" || citizenIdDefect(this.subject.idNumber) != "fifteen-digits"`,
});
