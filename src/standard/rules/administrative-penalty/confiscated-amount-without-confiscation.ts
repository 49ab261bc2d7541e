import { defineRule } from "../../../model/rule.ts";

export const confiscatedAmountWithoutConfiscation = defineRule({
  id: "confiscated-amount-without-confiscation",
  code: "PEN-004B",
  severity: "error",
  dimension: "一致性",
  clause: "administrative-penalty#amounts",
  source: [{ document: "双公示信息项", article: "CF_NR_WFFF", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "有没收金额但处罚种类不含没收", en: "confiscated amount without a confiscation" },
  why: "有没收就应在处罚种类中列出；多为漏选没收，或者把罚款填进了没收金额。",
  message: {
    zh: "填有没收金额 {value} 万元，但处罚种类不包含没收",
    en: "a confiscated amount of {value} ten thousand yuan is given, but the kinds of penalty include no confiscation",
  },
  fix: {
    zh: "决定含没收的，在处罚种类中加上 22（没收违法所得）或者 23（没收非法财物）；不含的，删去没收金额",
    en: "if the decision includes a confiscation, add 22 (gains) or 23 (property) to the kinds; if not, remove the amount",
  },
  on: ["administrative-penalty"],
  at: "confiscatedAmount",
  holds: `this.penaltyKinds.exists(kind, kind in ["20", "22", "23"]) || compareDecimals(this.confiscatedAmount, "0") <= 0`,
});
