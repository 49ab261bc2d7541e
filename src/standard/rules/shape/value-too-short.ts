import { defineRule } from "../../../model/rule.ts";

export const valueTooShort = defineRule({
  id: "value-too-short",
  code: "GEN-018B",
  severity: "error",
  dimension: "规范性",
  clause: "general#length",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "内容不足规定长度", en: "value too short" },
  why: "定长字段少于规定位数，多为漏录。",
  message: {
    zh: "“{field}”应为 {limit} 位，内容不足",
    en: "“{field}” must have {limit} characters and has fewer",
  },
  fix: {
    zh: "核对原件，补足 {limit} 位",
    en: "compare with the original and complete the {limit} characters",
  },
  keywords: ["minLength"],
});
