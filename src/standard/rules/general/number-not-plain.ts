import { defineRule } from "../../../model/rule.ts";

export const numberNotPlain = defineRule({
  id: "number-not-plain",
  code: "GEN-014",
  severity: "error",
  dimension: "规范性",
  clause: "general#amounts",
  source: [
    { document: "双公示信息项", article: "CF_NR_FK", confidence: "seen" },
    { document: "GS 45-2015", article: "RegCap", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "金额不是单纯的数", en: "amount is not a plain number" },
  why: "金额只写数字和小数点。千分位、单位、币种文字、科学计数法（1.5E+17）都不能直接计算，常被读成差一万倍的数。",
  message: {
    zh: "“{value}”不是单纯的数，含有千分位、单位、币种或者其他文字",
    en: "“{value}” is not a plain number: it holds separators, a unit, a currency or other text",
  },
  fix: {
    zh: "只填以万元计的数[[，本值应为 {amount}]]；币种填在币种栏[[，代码为 {currency}]]",
    en: "give only the number in units of 10 000[[, here {amount}]]; the currency has its own field[[, its code is {currency}]]",
  },
  each: { kinds: ["amount"] },
  args: { amount: `capitalAmount(this)`, currency: `capitalCurrency(this)` },
  holds: String.raw`this.matches(r'^-?[0-9]+(\.[0-9]+)?$')`,
});
