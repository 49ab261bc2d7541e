import { defineRule } from "../../../model/rule.ts";

export const repairDecidedBeforeAcceptance = defineRule({
  id: "repair-decided-before-acceptance",
  code: "REP-012G",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#decision",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "修复决定早于受理", en: "decided before the acceptance" },
  why: "先受理，后决定；多为日期填错或者两栏填反。",
  message: {
    zh: "修复决定日期 {value} 早于受理日期 {acceptedOn}",
    en: "decided on {value}, before the acceptance on {acceptedOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["credit-repair"],
  at: "decidedOn",
  args: { acceptedOn: "this.acceptedOn" },
  holds: "this.decidedOn >= this.acceptedOn",
});
