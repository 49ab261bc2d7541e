import { defineRule } from "../../../model/rule.ts";

export const numberTooLarge = defineRule({
  id: "number-too-large",
  code: "GEN-015B",
  severity: "error",
  dimension: "规范性",
  clause: "general#amounts",
  source: [
    { document: "双公示信息项", article: "CF_NR_FK", confidence: "seen" },
    { document: "GS 45-2015", article: "ConAm", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "金额的整数超过12位", en: "more than twelve digits before the point" },
  why: "金额以万元计，整数不超过12位；更长的多为以元或者分计，或者把号码填进了金额栏。",
  message: {
    zh: "{value} 的整数部分有 {digits} 位，最多12位",
    en: "{value} has {digits} digits before the point, at most 12 are allowed",
  },
  fix: {
    zh: "核对单位：以元计的除以10000后填写",
    en: "check the unit: divide an amount in yuan by 10 000",
  },
  each: { kinds: ["amount"] },
  args: { digits: `integerDigits(this)` },
  holds: String.raw`!this.matches(r'^-?[0-9]+(\.[0-9]+)?$') || integerDigits(this) <= 12`,
});
