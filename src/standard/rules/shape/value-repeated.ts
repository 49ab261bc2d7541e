import { defineRule } from "../../../model/rule.ts";

export const valueRepeated = defineRule({
  id: "value-repeated",
  code: "GEN-018E",
  severity: "error",
  dimension: "准确性",
  clause: "general#codes",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同一值重复", en: "value repeated" },
  why: "多值字段中同一代码只写一次。",
  message: {
    zh: "“{field}”中有重复的值",
    en: "“{field}” holds the same value twice",
  },
  fix: {
    zh: "删去“{field}”中重复的值",
    en: "remove the repeated value of “{field}”",
  },
  keywords: ["uniqueItems"],
});
