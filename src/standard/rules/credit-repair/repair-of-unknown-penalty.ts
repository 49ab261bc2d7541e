import { defineRule } from "../../../model/rule.ts";

export const repairOfUnknownPenalty = defineRule({
  id: "repair-of-unknown-penalty",
  code: "REP-001D",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#target",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "没有所修复的行政处罚记录", en: "repaired penalty not found" },
  why: "修复的对象应是已经归集的处罚；文号填错会使别人的信息停止公示。",
  message: { zh: "没有文号为 {value} 的行政处罚记录", en: "no penalty has the number {value}" },
  fix: {
    zh: "核对处罚决定书文号；处罚没有归集的，先归集",
    en: "check the number; if the penalty was not collected, collect it first",
  },
  on: ["credit-repair"],
  relation: "reference",
  at: "targetDocumentNumber",
  by: "document-number",
  among: ["administrative-penalty"],
  when: `this.repairScope == "3"`,
});
