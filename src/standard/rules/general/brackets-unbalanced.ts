import { defineRule } from "../../../model/rule.ts";

export const bracketsUnbalanced = defineRule({
  id: "brackets-unbalanced",
  code: "GEN-027",
  severity: "warning",
  dimension: "规范性",
  clause: "general#brackets",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "名称中的括号不成对", en: "unbalanced brackets in a name" },
  why: "缺一边的括号多因名称被截断或者漏录；长文本中的序号不受此限。暂作提示。",
  message: {
    zh: "“{value}”的括号不成对",
    en: "the brackets of “{value}” are not in pairs",
  },
  fix: {
    zh: "与营业执照上的名称核对，补全括号或者被截断的部分",
    en: "compare with the licence and complete the brackets or the cut part",
  },
  each: { elements: ["entity-name"] },
  holds: `!this.matches("[()（）]") || bracketDefect(this) != "unbalanced"`,
});
