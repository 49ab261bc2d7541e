import { defineRule } from "../../../model/rule.ts";

export const restrictionStoppedEarlyOnCreditChina = defineRule({
  id: "restriction-stopped-early-on-credit-china",
  code: "REP-003C",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#credit-china-periods",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十二条第三款", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: {
    zh: "信用中国：附期限的处罚提前终止公示",
    en: "Credit China: penalty with a term no longer shown before its end",
  },
  why: "附带期限的处罚，期限届满前不得提前终止公示。",
  message: {
    zh: "停止公示日期 {value} 早于处罚期限届满日期 {endsOn}（{otherPlace}）",
    en: "stopped on {value}, before the term ends on {endsOn} ({otherPlace})",
  },
  fix: {
    zh: "恢复公示至期限届满；日期填错的，更正",
    en: "show it again until the end of the term; correct a wrong date",
  },
  on: ["credit-repair"],
  relation: "agreement",
  at: "publicityStoppedOn",
  args: { endsOn: "other.restrictionEndsOn" },
  by: "document",
  among: ["administrative-penalty"],
  when: `this.repairScope == "3" && !has(this.restructuring)`,
  holds: "this.publicityStoppedOn >= other.restrictionEndsOn",
});
