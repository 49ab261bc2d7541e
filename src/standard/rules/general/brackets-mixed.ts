import { defineRule } from "../../../model/rule.ts";

export const bracketsMixed = defineRule({
  id: "brackets-mixed",
  code: "GEN-028",
  severity: "warning",
  dimension: "规范性",
  clause: "general#brackets",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "名称中全角、半角括号混用", en: "full-width and half-width brackets mixed" },
  why: "同一名称里两种括号并存，多因两次录入或者拼接。暂作提示。",
  message: {
    zh: "“{value}”中全角、半角括号混用",
    en: "“{value}” mixes full-width and half-width brackets",
  },
  fix: {
    zh: "改为“{suggestion}”",
    en: "write “{suggestion}”",
  },
  each: { elements: ["entity-name"] },
  args: { suggestion: `toFullWidthBrackets(this)` },
  holds: `!this.matches("[()]") || bracketDefect(this) != "mixed"`,
});
