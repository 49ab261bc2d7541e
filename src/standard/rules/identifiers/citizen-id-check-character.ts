import { defineRule } from "../../../model/rule.ts";

export const citizenIdCheckCharacter = defineRule({
  id: "citizen-id-check-character",
  code: "IDN-015C",
  severity: "error",
  dimension: "准确性",
  clause: "identifiers#citizen-id",
  source: [
    { document: "GB 11643-1999", confidence: "known" },
    { document: "个人信息保护法", article: "第八条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "公民身份号码校验码错误", en: "wrong check character of an identity number" },
  why: "第18位由前17位按 MOD 11-2 算得；不符多为录错一位或者两位颠倒。",
  message: {
    zh: "居民身份证号码的第18位与前17位不符",
    en: "the 18th character of the resident identity number does not follow from the first 17",
  },
  fix: {
    zh: "对照证件逐位核对",
    en: "compare every character with the card",
  },
  on: { having: "subject" },
  at: "subject.idNumber",
  holds: `this.subject.idType != "10" || citizenIdDefect(this.subject.idNumber) != "check-character"`,
});
