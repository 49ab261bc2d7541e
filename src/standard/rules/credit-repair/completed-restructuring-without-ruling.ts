import { defineRule } from "../../../model/rule.ts";

export const completedRestructuringWithoutRuling = defineRule({
  id: "completed-restructuring-without-ruling",
  code: "REP-017D",
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
  title: { zh: "重整执行完毕没有确认裁定书", en: "completed restructuring without the ruling that confirms it" },
  why: "执行完毕后申请修复，以人民法院确认执行完毕的裁定书为据。",
  message: {
    zh: "重整执行完毕，没有确认执行完毕的裁定书",
    en: "the restructuring is completed, the ruling that confirms it is missing",
  },
  fix: { zh: "填写裁定书的案号", en: "give the number of the ruling" },
  on: ["credit-repair"],
  at: "restructuring.completionDocumentNumber",
  holds: `this.restructuring.state != "2" || has(this.restructuring.completionDocumentNumber)`,
});
