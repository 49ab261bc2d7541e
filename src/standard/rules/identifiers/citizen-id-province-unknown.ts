import { defineRule } from "../../../model/rule.ts";

export const citizenIdProvinceUnknown = defineRule({
  id: "citizen-id-province-unknown",
  code: "IDN-018",
  severity: "warning",
  dimension: "准确性",
  clause: "identifiers#citizen-id",
  source: [
    { document: "GB 11643-1999", confidence: "known" },
    { document: "个人信息保护法", article: "第八条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "身份号码前2位不是省级代码", en: "unknown province in an identity number" },
  why: "前两位是首次赋码地的省级代码，港澳台居民居住证为81、82、83；表外的多为录错，只作提示。",
  message: {
    zh: "居民身份证号码的前2位不是省级代码",
    en: "the first two digits of the resident identity number are no province",
  },
  fix: {
    zh: "对照证件核对前2位",
    en: "compare the first two digits with the card",
  },
  on: { having: "subject" },
  at: "subject.idNumber",
  holds: `this.subject.idType != "10" || citizenIdDefect(this.subject.idNumber) != "" || isCitizenIdProvinceKnown(this.subject.idNumber)`,
});
