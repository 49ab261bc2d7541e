import { defineRule } from "../../../model/rule.ts";

export const fineAmountImplausiblyLarge = defineRule({
  id: "fine-amount-implausibly-large",
  code: "PEN-007",
  severity: "warning",
  dimension: "准确性",
  clause: "administrative-penalty#amounts",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "罚款金额异常大", en: "implausibly large fine" },
  why: "一亿元以上的罚款极少；处罚内容没有写明金额可资核对时，多为把元填作万元。",
  message: {
    zh: "罚款金额 {value} 万元超过一亿元，处罚内容中没有金额可以核对，疑将元填作万元",
    en: "the fine of {value} ten thousand yuan is more than 100 million yuan and the content gives no amount to compare",
  },
  fix: {
    zh: "按处罚决定书核对；原数为元的，除以一万后填写",
    en: "check the decision; if the number is in yuan, divide it by ten thousand",
  },
  on: ["administrative-penalty"],
  at: "fineAmount",
  holds: `compareDecimals(this.fineAmount, "10000") <= 0 || mentionsAnyAmount(this.content)`,
});
