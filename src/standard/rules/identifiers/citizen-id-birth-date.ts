import { defineRule } from "../../../model/rule.ts";

export const citizenIdBirthDate = defineRule({
  id: "citizen-id-birth-date",
  code: "IDN-015B",
  severity: "error",
  dimension: "准确性",
  clause: "identifiers#citizen-id",
  source: [
    { document: "GB 11643-1999", confidence: "known" },
    { document: "个人信息保护法", article: "第八条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "身份号码中的出生日期不存在", en: "date of birth in an identity number does not exist" },
  why: "第7至14位是出生日期，应为真实的日期；校验码正确也不能说明日期存在。",
  message: {
    zh: "居民身份证号码第7至14位不是真实的日期",
    en: "characters 7 to 14 of the resident identity number are no real date",
  },
  fix: {
    zh: "对照证件核对第7至14位",
    en: "compare characters 7 to 14 with the card",
  },
  on: { having: "subject" },
  at: "subject.idNumber",
  holds: `this.subject.idType != "10" || citizenIdDefect(this.subject.idNumber) != "birth-date"`,
});
