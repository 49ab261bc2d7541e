import { defineRule } from "../../../model/rule.ts";

export const reportedAmountNegative = defineRule({
  id: "reported-amount-negative",
  code: "ANR-038",
  severity: "warning",
  dimension: "准确性",
  clause: "annual-report#figures",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "年报金额为负", en: "negative amount in a report" },
  why: "除利润、所有者权益外，资产、负债、收入、纳税等金额一般不为负；冲减、退税的可以不改。",
  message: { zh: "金额 {value} 为负", en: "the amount {value} is negative" },
  fix: { zh: "核对符号；确因冲减、退税的，在备注中说明", en: "check the sign; if it is right, say why in the remark" },
  each: { elements: ["reported-amount"], except: ["/profit", "/netProfit", "/equity"] },
  holds: `!this.startsWith("-")`,
});
