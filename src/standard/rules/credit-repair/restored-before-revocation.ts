import { defineRule } from "../../../model/rule.ts";

export const restoredBeforeRevocation = defineRule({
  id: "restored-before-revocation",
  code: "REP-016C",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#fraud",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "恢复公示早于撤销修复", en: "restored before the revocation" },
  why: "先撤销修复决定，后恢复公示；多为日期填错。",
  message: {
    zh: "恢复公示日期 {value} 早于撤销修复日期 {revokedOn}",
    en: "restored on {value}, before the revocation on {revokedOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["credit-repair"],
  at: "restoredOn",
  args: { revokedOn: "this.revokedOn" },
  holds: "this.restoredOn >= this.revokedOn",
});
