import { defineRule } from "../../../model/rule.ts";

export const repairStoppedBeforeDecision = defineRule({
  id: "repair-stopped-before-decision",
  code: "REP-014E",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#stop",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "停止公示早于修复决定", en: "publicity stopped before the decision" },
  why: "没有决定不能停止公示；多为日期填错。重整期间的临时屏蔽填在重整临时修复中。",
  message: {
    zh: "停止公示日期 {value} 早于修复决定日期 {decidedOn}",
    en: "stopped on {value}, before the decision on {decidedOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["credit-repair"],
  at: "publicityStoppedOn",
  args: { decidedOn: "this.decidedOn" },
  holds: "this.publicityStoppedOn >= this.decidedOn",
});
