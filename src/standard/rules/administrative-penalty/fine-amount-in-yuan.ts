import { defineRule } from "../../../model/rule.ts";

export const fineAmountInYuan = defineRule({
  id: "fine-amount-in-yuan",
  code: "PEN-006B",
  severity: "warning",
  dimension: "准确性",
  clause: "administrative-penalty#amounts",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "罚款金额按元填写", en: "fine given in yuan" },
  why: "罚款金额以万元为单位；把以元计的数额直接填入，金额就放大了一万倍。",
  message: {
    zh: "罚款金额填 {value} 万元，处罚内容写的是 {value} 元，疑将元填作万元",
    en: "the fine is given as {value} ten thousand yuan, the content says {value} yuan",
  },
  fix: { zh: "罚款金额改填 {expected}（万元）", en: "change the amount to {expected} (ten thousand yuan)" },
  on: ["administrative-penalty"],
  at: "fineAmount",
  args: { expected: "shiftDecimal(this.fineAmount, -4)" },
  holds: [
    `!("21" in this.penaltyKinds)`,
    "!mentionsAmount(this.content, this.fineAmount)",
    "mentionsAmount(this.content, shiftDecimal(this.fineAmount, 4))",
  ].join(" || "),
});
