import { defineRule } from "../../../model/rule.ts";

export const citizenBornAfterEvent = defineRule({
  id: "citizen-born-after-event",
  code: "IDN-016A",
  severity: "error",
  dimension: "一致性",
  clause: "identifiers#citizen-id",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "出生日期不早于决定日期", en: "born on or after the day of the decision" },
  why: "身份号码中的出生日期应早于许可、处罚的决定日期；多为年份录错。",
  message: {
    zh: "居民身份证号码中的出生日期不早于决定日期 {decidedOn}",
    en: "the date of birth in the resident identity number is not before the decision of {decidedOn}",
  },
  fix: {
    zh: "核对身份号码第7至14位和决定日期",
    en: "check characters 7 to 14 of the number and the day of the decision",
  },
  on: ["administrative-licence", "administrative-penalty"],
  at: "subject.idNumber",
  args: { decidedOn: `this.decidedOn` },
  holds: `this.subject.idType != "10" || citizenIdDefect(this.subject.idNumber) != "" || citizenIdBirthDate(this.subject.idNumber) < this.decidedOn`,
});
