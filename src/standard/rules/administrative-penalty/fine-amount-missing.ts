import { defineRule } from "../../../model/rule.ts";

export const fineAmountMissing = defineRule({
  id: "fine-amount-missing",
  code: "PEN-003A",
  severity: "error",
  dimension: "完整性",
  clause: "administrative-penalty#amounts",
  source: [{ document: "双公示信息项", article: "CF_NR_FK", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "处罚含罚款但没有罚款金额", en: "fine without an amount" },
  why: "处罚种类含罚款的，罚款金额（万元）为必填且大于零；常见原因是金额只写在处罚内容里。",
  message: {
    zh: "处罚种类包含罚款，但罚款金额没有填写或者不大于零",
    en: "the kinds of penalty include a fine, but its amount is missing or not above zero",
  },
  fix: {
    zh: "按处罚决定书填写罚款金额，以万元为单位，例如 5000 元填 0.5",
    en: "fill in the fine of the decision in units of 10 000 yuan, e.g. 0.5 for 5 000 yuan",
  },
  on: ["administrative-penalty"],
  at: "fineAmount",
  holds: `!("21" in this.penaltyKinds) || has(this.fineAmount) && compareDecimals(this.fineAmount, "0") > 0`,
});
