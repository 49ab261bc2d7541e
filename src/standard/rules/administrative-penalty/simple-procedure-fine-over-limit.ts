import { defineRule } from "../../../model/rule.ts";

export const simpleProcedureFineOverLimit = defineRule({
  id: "simple-procedure-fine-over-limit",
  code: "PEN-011A",
  severity: "error",
  dimension: "准确性",
  clause: "administrative-penalty#simple-procedure",
  source: [{ document: "行政处罚法", article: "第五十一条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-07-15",
  waivable: true,
  title: { zh: "简易程序罚款超过三千元", en: "fine over 3 000 yuan by the simple procedure" },
  why: "当场处罚的罚款，对公民为200元以下，对法人或者其他组织为3000元以下；超过3000元的应适用普通程序，多为程序选错。法律另有规定的可以豁免。",
  message: {
    zh: "适用简易程序，罚款 {yuan} 元，超过 3000 元",
    en: "the fine by the simple procedure is {yuan} yuan, more than 3 000",
  },
  fix: {
    zh: "核对处罚决定书：适用普通程序的，将程序改为 1；罚款金额录错的，更正金额；法律另有规定的，申请豁免",
    en: "check the decision: set the procedure to 1 if it was ordinary, correct the amount if it is wrong, ask for a waiver if a law says otherwise",
  },
  on: ["administrative-penalty"],
  at: "fineAmount",
  args: { yuan: "shiftDecimal(this.fineAmount, 4)" },
  holds: `this.procedure != "2" || compareDecimals(shiftDecimal(this.fineAmount, 4), "3000") <= 0`,
});
