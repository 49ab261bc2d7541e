import { defineRule } from "../../../model/rule.ts";

export const nameHasHalfWidthBrackets = defineRule({
  id: "name-has-half-width-brackets",
  code: "GEN-026",
  severity: "warning",
  dimension: "规范性",
  clause: "general#brackets",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "名称中的括号为半角", en: "half-width brackets in a name" },
  why: "名称登记用全角括号，半角括号多因输入法造成，会使同一主体比对不上。全为外文的名称除外。实测名称中约百分之二用半角括号，只作提示。",
  message: {
    zh: "“{value}”的括号是半角，登记的名称用全角括号",
    en: "“{value}” has half-width brackets; registered names have full-width ones",
  },
  fix: {
    zh: "改为“{suggestion}”",
    en: "write “{suggestion}”",
  },
  each: { elements: ["entity-name"] },
  args: { suggestion: `toFullWidthBrackets(this)` },
  holds: `!this.matches("[()]") || !this.matches("[一-龥]") || bracketDefect(this) != "half-width"`,
});
