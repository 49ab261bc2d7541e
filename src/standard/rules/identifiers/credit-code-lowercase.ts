import { defineRule } from "../../../model/rule.ts";

export const creditCodeLowercase = defineRule({
  id: "credit-code-lowercase",
  code: "IDN-003",
  severity: "warning",
  dimension: "规范性",
  clause: "identifiers#credit-code",
  source: [{ document: "GB 32100-2015", article: "第4章", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "统一社会信用代码有小写字母", en: "lower-case letters in a credit code" },
  why: "代码中的字母一律大写；小写的虽能读懂，但比对时与大写的不是同一个代码。",
  message: {
    zh: "统一社会信用代码 {value} 中有小写字母",
    en: "the credit code {value} has lower-case letters",
  },
  fix: {
    zh: "改为 {suggestion}",
    en: "write {suggestion}",
  },
  each: { elements: ["credit-code"] },
  args: { suggestion: `suggestCreditCode(this)` },
  holds: `creditCodeDefect(this) != "lowercase"`,
});
