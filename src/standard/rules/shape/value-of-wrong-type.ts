import { defineRule } from "../../../model/rule.ts";

export const valueOfWrongType = defineRule({
  id: "value-of-wrong-type",
  code: "GEN-018D",
  severity: "error",
  dimension: "规范性",
  clause: "general#representation",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "数据类型不对", en: "value of the wrong type" },
  why: "除列表和对象外，各字段均为字符串：金额、日期、代码都写在引号内，以免丢失精度和前导零。",
  message: {
    zh: "“{field}”的数据类型应为 {expected}，实为 {actual}",
    en: "“{field}” must be of type {expected} and is {actual}",
  },
  fix: {
    zh: "按类型 {expected} 填写；文字、金额、日期、代码都是字符串，要写在引号内",
    en: "make it a {expected}; amounts, dates and codes stand in quotes",
  },
  keywords: ["type"],
});
