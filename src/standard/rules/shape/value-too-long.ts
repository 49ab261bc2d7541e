import { defineRule } from "../../../model/rule.ts";

export const valueTooLong = defineRule({
  id: "value-too-long",
  code: "GEN-018A",
  severity: "error",
  dimension: "规范性",
  clause: "general#length",
  source: [{ document: "双公示信息项", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "内容超过规定长度", en: "value too long" },
  why: "长度按字符计，一个汉字为一个字符。",
  message: {
    zh: "“{field}”有 {actual} 个字符，最多 {limit} 个",
    en: "“{field}” has {actual} characters, at most {limit} are allowed",
  },
  fix: {
    zh: "缩短到 {limit} 个字符以内",
    en: "shorten it to {limit} characters",
  },
  keywords: ["maxLength"],
});
