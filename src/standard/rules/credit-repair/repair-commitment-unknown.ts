import { defineRule } from "../../../model/rule.ts";

export const repairCommitmentUnknown = defineRule({
  id: "repair-commitment-unknown",
  code: "REP-007C",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#materials",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "没有所引的守信承诺", en: "commitment of the repair not found" },
  why: "守信承诺书应作为信用承诺归集；编码填错会使违诺时找不到承诺。",
  message: { zh: "没有编码为 {value} 的信用承诺", en: "no commitment has the number {value}" },
  fix: {
    zh: "核对守信承诺编码；承诺没有归集的，先归集",
    en: "check the number; if the commitment was not collected, collect it first",
  },
  on: ["credit-repair"],
  relation: "reference",
  at: "commitmentNumber",
  by: "commitment",
  among: ["commitment"],
});
