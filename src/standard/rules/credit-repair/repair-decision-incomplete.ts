import { defineRule } from "../../../model/rule.ts";

export const repairDecisionIncomplete = defineRule({
  id: "repair-decision-incomplete",
  code: "REP-012H",
  severity: "error",
  dimension: "完整性",
  clause: "credit-repair#decision",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "修复决定和决定日期缺一项", en: "decision or its day missing" },
  why: "决定和决定日期应同时填写，未办结的都不填。",
  message: { zh: "修复决定和修复决定日期只填了一项", en: "only one of the decision and its day is given" },
  fix: {
    zh: "补填缺的一项；未办结的，两项都不填",
    en: "give the other one; leave both out while the application is open",
  },
  on: ["credit-repair"],
  at: "decidedOn",
  holds: "has(this.decision) == has(this.decidedOn)",
});
