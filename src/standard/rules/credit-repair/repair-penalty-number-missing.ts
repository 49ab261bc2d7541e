import { defineRule } from "../../../model/rule.ts";

export const repairPenaltyNumberMissing = defineRule({
  id: "repair-penalty-number-missing",
  code: "REP-001A",
  severity: "error",
  dimension: "完整性",
  clause: "credit-repair#target",
  source: [
    {
      document: "市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号）",
      article: "第十四条",
      confidence: "seen",
    },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第八条、第九条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  title: { zh: "修复处罚没有填决定书文号", en: "repair of a penalty without the number of its decision" },
  why: "修复处罚信息要找得到所修复的处罚；没有文号，停止公示时容易弄错记录。",
  message: {
    zh: "修复对象为行政处罚信息，但没有被修复处罚决定书文号",
    en: "a penalty is repaired, the number of its decision is missing",
  },
  fix: { zh: "填写所修复处罚的决定书文号", en: "give the number of the penalty decision" },
  on: ["credit-repair"],
  at: "targetDocumentNumber",
  holds: `this.repairScope != "3" || has(this.targetDocumentNumber)`,
});
