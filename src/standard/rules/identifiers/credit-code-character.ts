import { defineRule } from "../../../model/rule.ts";

export const creditCodeCharacter = defineRule({
  id: "credit-code-character",
  code: "IDN-002",
  severity: "error",
  dimension: "规范性",
  clause: "identifiers#credit-code",
  source: [{ document: "GB 32100-2015", article: "第4章", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "统一社会信用代码含不使用的字符", en: "character a credit code does not use" },
  why: "代码只用数字和大写字母，不用 I、O、Z、S、V，第3至8位只用数字。I、O、Z、S 多是 1、0、2、5 的误录；末位的 x 多是遮盖。",
  message: {
    zh: "统一社会信用代码 {value} 含有代码中不使用的字符",
    en: "the credit code {value} holds a character that codes do not use",
  },
  fix: {
    zh: "对照营业执照逐位核对后改正[[；推算应为 {suggestion}]]",
    en: "correct it from the licence[[; probably {suggestion}]]",
  },
  each: { elements: ["credit-code"] },
  args: { suggestion: `suggestCreditCode(this)` },
  holds: `creditCodeDefect(this) != "character"`,
});
