import { defineRule } from "../../../model/rule.ts";

export const fineAmountNotInContent = defineRule({
  id: "fine-amount-not-in-content",
  code: "PEN-006A",
  severity: "warning",
  dimension: "一致性",
  clause: "administrative-penalty#amounts",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "罚款金额与处罚内容不一致", en: "fine differs from the content" },
  why: "处罚内容写有金额的，应能找到与罚款金额相同的数额；多为换算万元时移错小数点，或者分项罚款没有相加。",
  message: {
    zh: "罚款金额 {value} 万元即 {yuan} 元，处罚内容中没有这个数额",
    en: "the fine of {value} ten thousand yuan is {yuan} yuan, which the content does not mention",
  },
  fix: {
    zh: "按处罚决定书核对罚款金额和处罚内容；分项列明罚款且合计相符的，不必修改，宜补写合计数",
    en: "check both after the decision; several fines that add up to the amount may stay, better with their total",
  },
  on: ["administrative-penalty"],
  at: "fineAmount",
  args: { yuan: "shiftDecimal(this.fineAmount, 4)" },
  holds: [
    `!("21" in this.penaltyKinds)`,
    `compareDecimals(this.fineAmount, "0") <= 0`,
    "!mentionsAnyAmount(this.content)",
    "mentionsAmount(this.content, shiftDecimal(this.fineAmount, 4))",
    "mentionsAmount(this.content, this.fineAmount)",
  ].join(" || "),
});
