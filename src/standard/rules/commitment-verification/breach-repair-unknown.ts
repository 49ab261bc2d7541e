import { defineRule } from "../../../model/rule.ts";

export const breachRepairUnknown = defineRule({
  id: "breach-repair-unknown",
  code: "COM-034C",
  severity: "error",
  dimension: "一致性",
  clause: "commitment-verification#repair",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "信用修复记录不存在", en: "repair of a breach unknown" },
  why: "修复后应有修复记录；凭修复编号找不到的，闭环不完整。",
  message: { zh: "没有编号为 {value} 的信用修复记录", en: "there is no repair with the number {value}" },
  fix: { zh: "核对信用修复编号，或者补报信用修复记录", en: "check the number, or add the repair" },
  relation: "reference",
  on: ["commitment-verification"],
  at: "repairNumber",
  by: "repair",
  among: ["credit-repair"],
  when: "has(this.repairNumber)",
});
