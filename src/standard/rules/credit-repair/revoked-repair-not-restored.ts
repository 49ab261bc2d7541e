import { defineRule } from "../../../model/rule.ts";

export const revokedRepairNotRestored = defineRule({
  id: "revoked-repair-not-restored",
  code: "REP-016A",
  severity: "error",
  dimension: "完整性",
  clause: "credit-repair#fraud",
  source: [
    {
      document: "市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）",
      article: "第二十条",
      confidence: "seen",
    },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第二十三条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  regime: "necips",
  title: { zh: "撤销修复后没有恢复公示", en: "revoked repair not restored" },
  why: "因弄虚作假撤销修复的，应恢复至修复前的状态，公示期重新计算。",
  message: {
    zh: "撤销修复日期 {revokedOn}，没有恢复公示日期",
    en: "revoked on {revokedOn}, the day of the restoration is missing",
  },
  fix: { zh: "恢复公示并填写恢复公示日期", en: "restore the publicity and give the day" },
  on: ["credit-repair"],
  at: "restoredOn",
  args: { revokedOn: "this.revokedOn" },
  holds: "this.revokedOn > asOf || has(this.restoredOn)",
});
