import { defineRule } from "../../../model/rule.ts";

export const creditCodePlaceholder = defineRule({
  id: "credit-code-placeholder",
  code: "IDN-010",
  severity: "error",
  dimension: "准确性",
  clause: "identifiers#credit-code",
  source: [
    { document: "GB 32100-2015", article: "第4章", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "统一社会信用代码是占位的", en: "placeholder in place of a credit code" },
  why: "同一个字符重复18次，或者17个0加任意字符，是系统为通过长度检查而补的。全0的代码校验码碰巧成立，所以不能只看校验码。",
  message: {
    zh: "{value} 不是真实的统一社会信用代码",
    en: "{value} is no real credit code",
  },
  fix: {
    zh: "填写真实的代码；自然人没有代码的，将单元格留空",
    en: "enter the real code; a natural person has none: leave the cell empty",
  },
  each: { elements: ["credit-code"] },
  holds: `creditCodeDefect(this) != "placeholder"`,
});
