import { defineRule } from "../../../model/rule.ts";

export const creditCodeCheckDigit = defineRule({
  id: "credit-code-check-digit",
  code: "IDN-004",
  severity: "error",
  dimension: "准确性",
  clause: "identifiers#credit-code",
  source: [{ document: "GB 32100-2015", article: "附录A", confidence: "seen" }],
  since: "1.0.0",
  waivable: true,
  title: { zh: "统一社会信用代码校验码错误", en: "wrong check character of a credit code" },
  why: "第18位由前17位按模31加权算得；不符多为录入时错了一位。2016年以来核发的代码无一例外。",
  message: {
    zh: "统一社会信用代码 {value} 的第18位按前17位应为 {expected}",
    en: "the 18th character of the credit code {value} must be {expected} by its first 17",
  },
  fix: {
    zh: "与营业执照逐位核对；若前17位无误，第18位应为 {expected}",
    en: "compare with the business licence; if the first 17 are right, the 18th is {expected}",
  },
  each: { elements: ["credit-code"] },
  args: { expected: "creditCodeCheckCharacter(this)" },
  holds: `creditCodeDefect(this) != "check-digit"`,
});
