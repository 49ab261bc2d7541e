import { defineRule } from "../../../model/rule.ts";

export const citizenOlderThan130 = defineRule({
  id: "citizen-older-than-130",
  code: "IDN-016B",
  severity: "warning",
  dimension: "准确性",
  clause: "identifiers#citizen-id",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "按身份号码已超过130岁", en: "older than 130 by the identity number" },
  why: "超过130岁的多为出生年份录错；年龄不能作为否定记录的理由，只作提示。",
  message: {
    zh: "按居民身份证号码推算，决定日期 {decidedOn} 时已满131岁",
    en: "by the resident identity number the person was 131 or older on {decidedOn}",
  },
  fix: {
    zh: "对照证件核对第7至10位的出生年份",
    en: "compare the year of birth, characters 7 to 10, with the card",
  },
  on: ["administrative-licence", "administrative-penalty"],
  at: "subject.idNumber",
  args: { decidedOn: `this.decidedOn` },
  holds: `this.subject.idType != "10" || citizenIdDefect(this.subject.idNumber) != "" || addYears(citizenIdBirthDate(this.subject.idNumber), 131) > this.decidedOn`,
});
