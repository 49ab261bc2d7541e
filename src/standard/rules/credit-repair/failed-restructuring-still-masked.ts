import { defineRule } from "../../../model/rule.ts";

export const failedRestructuringStillMasked = defineRule({
  id: "failed-restructuring-still-masked",
  code: "REP-017C",
  severity: "warning",
  dimension: "完整性",
  clause: "credit-repair#restructuring",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第二十二条",
      confidence: "seen",
    },
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第二十条", confidence: "seen" },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  title: { zh: "重整未执行成功没有恢复公示", en: "failed restructuring, information still masked" },
  why: "重整计划或者和解协议未执行成功的，应恢复其违法失信信息的公示。",
  message: {
    zh: "重整未执行成功，没有恢复原公示状态日期",
    en: "the restructuring failed, the day on which the information was shown again is missing",
  },
  fix: { zh: "恢复公示并填写日期", en: "show it again and give the day" },
  on: ["credit-repair"],
  at: "restructuring.resumedOn",
  holds: `this.restructuring.state != "3" || has(this.restructuring.resumedOn)`,
});
