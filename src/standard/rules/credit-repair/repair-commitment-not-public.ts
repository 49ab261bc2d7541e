import { defineRule } from "../../../model/rule.ts";

export const repairCommitmentNotPublic = defineRule({
  id: "repair-commitment-not-public",
  code: "REP-007E",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#materials",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十四条", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "信用修复承诺没有公开", en: "commitment of the repair is not public" },
  why: "向信用中国申请修复，应公开作出信用承诺。",
  message: {
    zh: "所引承诺的公开类型不是可向社会公开（{otherPlace}）",
    en: "the commitment is not disclosed to the public ({otherPlace})",
  },
  fix: {
    zh: "请申请人公开作出承诺；公开类型填错的，更正承诺记录",
    en: "ask for a public commitment; if the disclosure is wrong, correct it",
  },
  on: ["credit-repair"],
  relation: "agreement",
  at: "commitmentNumber",
  by: "commitment",
  among: ["commitment"],
  holds: `other.disclosure == "1"`,
});
