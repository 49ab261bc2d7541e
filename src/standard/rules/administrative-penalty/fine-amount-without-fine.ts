import { defineRule } from "../../../model/rule.ts";

export const fineAmountWithoutFine = defineRule({
  id: "fine-amount-without-fine",
  code: "PEN-003B",
  severity: "error",
  dimension: "一致性",
  clause: "administrative-penalty#amounts",
  source: [{ document: "双公示信息项", article: "CF_NR_FK", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "有罚款金额但处罚种类不含罚款", en: "amount of a fine without a fine" },
  why: "有罚款就应在处罚种类中列出；多为漏选罚款，或者把没收金额、加处罚款填进了罚款金额。",
  message: {
    zh: "填有罚款金额 {value} 万元，但处罚种类不包含 21（罚款）",
    en: "a fine of {value} ten thousand yuan is given, but the kinds of penalty do not include 21 (fine)",
  },
  fix: {
    zh: "决定含罚款的，在处罚种类中加上 21；不含的，删去罚款金额，没收的金额填入没收金额",
    en: "if the decision includes a fine, add 21 to the kinds; if not, remove the amount and put confiscated money into its own field",
  },
  on: ["administrative-penalty"],
  at: "fineAmount",
  holds: `"21" in this.penaltyKinds || compareDecimals(this.fineAmount, "0") <= 0`,
});
