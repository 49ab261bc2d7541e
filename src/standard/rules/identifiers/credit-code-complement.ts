import { defineRule } from "../../../model/rule.ts";

export const creditCodeComplement = defineRule({
  id: "credit-code-complement",
  code: "IDN-004B",
  severity: "warning",
  dimension: "准确性",
  clause: "identifiers#credit-code",
  source: [
    { document: "GB 32100-2015", article: "附录A", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  waivable: true,
  title: { zh: "代码的校验码没有取补数", en: "check character is the remainder itself" },
  why: "少数2016年以前核发的代码，末位直接用了加权和除以31的余数，没有取补数。这类代码确有核发，终身不变，只作提示，可以申请豁免。",
  message: {
    zh: "统一社会信用代码 {value} 的末位是加权余数，按标准应为 {expected}",
    en: "the last character of the credit code {value} is the weighted remainder; by the standard it is {expected}",
  },
  fix: {
    zh: "与登记机关核对：确按此核发的，申请豁免；属于录入错误的，末位改为 {expected}",
    en: "ask the registration organ: if it was issued so, apply for a waiver; if mistyped, end it in {expected}",
  },
  each: { elements: ["credit-code"] },
  args: { expected: `creditCodeCheckCharacter(this)` },
  holds: `creditCodeDefect(this) != "complement"`,
});
