import { defineRule } from "../../../model/rule.ts";

export const amountTooPrecise = defineRule({
  id: "amount-too-precise",
  code: "GEN-015A",
  severity: "error",
  dimension: "规范性",
  clause: "general#amounts",
  source: [
    { document: "双公示信息项", article: "CF_NR_FK", confidence: "seen" },
    { document: "GS 45-2015", article: "RegCap", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "金额的小数超过6位", en: "more than six decimals in an amount" },
  why: "金额以万元计，6位小数已到分；更多的小数多为由元换算时除不尽，或者浮点运算的尾数。",
  message: {
    zh: "{value} 的小数有 {places} 位，最多6位",
    en: "{value} has {places} decimals, at most 6 are allowed",
  },
  fix: {
    zh: "按决定文书上的金额换算成万元，保留到6位小数以内",
    en: "convert the amount of the document into units of 10 000 yuan with at most 6 decimals",
  },
  each: { kinds: ["amount"] },
  args: { places: `decimalPlaces(this)` },
  holds: String.raw`!this.matches(r'^-?[0-9]+(\.[0-9]+)?$') || decimalPlaces(this) <= 6`,
});
