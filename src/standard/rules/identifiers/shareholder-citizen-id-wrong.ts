import { defineRule } from "../../../model/rule.ts";

export const shareholderCitizenIdWrong = defineRule({
  id: "shareholder-citizen-id-wrong",
  code: "IDN-015E",
  severity: "error",
  dimension: "准确性",
  clause: "identifiers#citizen-id",
  source: [
    { document: "GB 11643-1999", confidence: "known" },
    { document: "个人信息保护法", article: "第八条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "股东身份号码不正确", en: "wrong identity number of a shareholder" },
  why: "自然人股东的居民身份证号码为18位，出生日期真实，末位校验相符。证件号码只在部门间共享，不公示。",
  message: {
    zh: "股东“{name}”的居民身份证号码不正确：不是18位、出生日期不存在或者末位校验不符",
    en: "the resident identity number of the shareholder “{name}” is wrong: not of 18 characters, no real date of birth or a wrong check character",
  },
  fix: {
    zh: "对照证件核对；不是居民身份证的，更正证件类型",
    en: "compare with the card; if it is another document, correct its type",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    name: `this.shareholders.filter(s, has(s.idType) && s.idType == "10" && has(s.idNumber) && !isPlaceholder(s.idNumber) && citizenIdDefect(trimmed(s.idNumber)) != "")[0].name`,
  },
  holds: `!this.shareholders.exists(s, has(s.idType) && s.idType == "10" && has(s.idNumber) && !isPlaceholder(s.idNumber) && citizenIdDefect(trimmed(s.idNumber)) != "") || has(this.envelope) && has(this.envelope.publicity.isMasked) && this.envelope.publicity.isMasked == "1"`,
});
