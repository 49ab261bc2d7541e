import { defineRule } from "../../../model/rule.ts";

export const repairCharged = defineRule({
  id: "repair-charged",
  code: "REP-018",
  severity: "error",
  dimension: "准确性",
  clause: "credit-repair#fees",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第二十六条", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "信用修复收取费用", en: "fee charged for a repair" },
  why: "信用修复不得以任何形式收取费用。",
  message: { zh: "记载了收取费用 {value} 万元", en: "a fee of {value} (10 000 yuan) is recorded" },
  fix: { zh: "退还费用；误填的，去掉", en: "return the fee; if it is a mistake, leave it out" },
  on: ["credit-repair"],
  at: "feeAmount",
  holds: `compareDecimals(this.feeAmount, "0") == 0`,
});
