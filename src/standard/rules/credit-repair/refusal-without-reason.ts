import { defineRule } from "../../../model/rule.ts";

export const refusalWithoutReason = defineRule({
  id: "refusal-without-reason",
  code: "REP-015B",
  severity: "error",
  dimension: "完整性",
  clause: "credit-repair#decision",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十四条、第十七条",
      confidence: "seen",
    },
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十六条、第十七条", confidence: "seen" },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  title: { zh: "不予受理、不予修复没有理由", en: "refusal without a reason" },
  why: "不予受理、不予修复的，应书面告知并说明理由。",
  message: { zh: "决定为{decision}，但没有填写理由", en: "the decision is {decision}, its reason is missing" },
  fix: { zh: "填写理由，写明不符合的条件", en: "give the reason and the condition not met" },
  on: ["credit-repair"],
  at: "reason",
  args: { decision: `codeTitle("credit-repair-decision", this.decision)` },
  holds: `!(this.decision in ["2", "3"]) || has(this.reason)`,
});
