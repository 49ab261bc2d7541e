import { defineRule } from "../../../model/rule.ts";

export const repairResultsDiffer = defineRule({
  id: "repair-results-differ",
  code: "REP-019",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#consistency",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第二十五条",
      confidence: "seen",
    },
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第二十三条", confidence: "seen" },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  title: { zh: "同一修复在不同系统的结果不一致", en: "one repair with different results" },
  why: "信用中国和公示系统应数据共享、结果互认；同一修复编号出现不同的决定，当事人无所适从。",
  message: {
    zh: "修复编号 {repairNumber} 的决定为{decision}，另一记录为{other}（{otherPlace}）",
    en: "the decision on {repairNumber} is {decision}, another record says {other} ({otherPlace})",
  },
  fix: { zh: "以办理机关的决定为准，更正其他记录", en: "follow the organ that decided and correct the other record" },
  on: ["credit-repair"],
  relation: "agreement",
  at: "decision",
  args: {
    repairNumber: "this.repairNumber",
    decision: `codeTitle("credit-repair-decision", this.decision)`,
    other: `has(other.decision) ? codeTitle("credit-repair-decision", other.decision) : ""`,
  },
  by: "repair",
  among: ["credit-repair"],
  holds: "this.decision == other.decision",
});
