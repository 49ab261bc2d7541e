import { defineRule } from "../../../model/rule.ts";

export const amountNegative = defineRule({
  id: "amount-negative",
  code: "GEN-016",
  severity: "error",
  dimension: "准确性",
  clause: "general#amounts",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "金额为负", en: "negative amount" },
  why: "罚没、出资、资本、担保金额都不会为负；只有利润、所有者权益可以为负，本类记录没有这些项。冲减多付款的应更正原记录。",
  message: {
    zh: "金额 {value} 为负",
    en: "the amount {value} is negative",
  },
  fix: {
    zh: "去掉负号，或者更正原来的记录",
    en: "remove the sign or correct the original record",
  },
  each: { kinds: ["amount"] },
  holds: String.raw`!this.matches(r'^-[0-9]+(\.[0-9]+)?$')`,
});
