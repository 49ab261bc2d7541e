import { defineRule } from "../../../model/rule.ts";

export const simpleProcedureFineOfPersonOverLimit = defineRule({
  id: "simple-procedure-fine-of-person-over-limit",
  code: "PEN-011B",
  severity: "warning",
  dimension: "准确性",
  clause: "administrative-penalty#simple-procedure",
  source: [{ document: "行政处罚法", article: "第五十一条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-07-15",
  title: { zh: "简易程序对自然人罚款超过二百元", en: "person fined over 200 yuan by the simple procedure" },
  why: "对公民当场罚款为200元以下，法律另有规定的从其规定，故仅作提示；个体工商户属公民还是组织，法律没有写明，不作判断。",
  message: {
    zh: "适用简易程序对自然人罚款 {yuan} 元，超过 200 元",
    en: "the fine of a natural person by the simple procedure is {yuan} yuan, more than 200",
  },
  fix: {
    zh: "核对处罚决定书：适用普通程序的，将程序改为 1；其他法律规定了更高限额的，不必修改",
    en: "check the decision: set the procedure to 1 if it was ordinary; nothing to do if another law allows more",
  },
  on: ["administrative-penalty"],
  at: "fineAmount",
  args: { yuan: "shiftDecimal(this.fineAmount, 4)" },
  holds: [
    `this.procedure != "2"`,
    `this.subject.kind != "2"`,
    `compareDecimals(shiftDecimal(this.fineAmount, 4), "200") <= 0`,
    `compareDecimals(shiftDecimal(this.fineAmount, 4), "3000") > 0`,
  ].join(" || "),
});
