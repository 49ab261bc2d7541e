import { defineRule } from "../../../model/rule.ts";

export const personNameOfDigits = defineRule({
  id: "person-name-of-digits",
  code: "ENT-021",
  severity: "warning",
  dimension: "准确性",
  clause: "market-entity#persons",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "姓名全为数字", en: "name of digits only" },
  why: "姓名不限汉字，可以含间隔号、空格和外文，但不会全是数字；多为证件号码、工号填入了姓名列。",
  message: { zh: "姓名全部由数字组成", en: "a person's name consists of digits only" },
  fix: {
    zh: "填写姓名；若是证件号码，移到证件号码字段，不得随姓名公示",
    en: "fill in the name; move an identity number to its own field, it must not be published as a name",
  },
  each: { elements: ["person-name"] },
  holds: `!this.matches('^[0-9]+[Xx]?$')`,
});
