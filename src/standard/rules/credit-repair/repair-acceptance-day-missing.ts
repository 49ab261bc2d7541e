import { defineRule } from "../../../model/rule.ts";

export const repairAcceptanceDayMissing = defineRule({
  id: "repair-acceptance-day-missing",
  code: "REP-011F",
  severity: "error",
  dimension: "完整性",
  clause: "credit-repair#acceptance",
  source: [
    {
      document: "市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）",
      article: "第十七条",
      confidence: "seen",
    },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十六条",
      confidence: "seen",
    },
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十六条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "已决定的修复没有受理日期", en: "decided repair without the day of acceptance" },
  why: "准予或者不予修复的期限自受理之日起算，应有受理日期。",
  message: {
    zh: "已作出准予或者不予修复的决定，但没有受理日期",
    en: "granted or denied, but the day of acceptance is missing",
  },
  fix: { zh: "填写受理日期", en: "give the day of acceptance" },
  on: ["credit-repair"],
  at: "acceptedOn",
  holds: `!(this.decision in ["1", "2"]) || has(this.acceptedOn)`,
});
