import { defineRule } from "../../../model/rule.ts";

export const repairCommitmentMissing = defineRule({
  id: "repair-commitment-missing",
  code: "REP-007B",
  severity: "error",
  dimension: "完整性",
  clause: "credit-repair#materials",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十四条",
      confidence: "seen",
    },
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十五条", confidence: "seen" },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  title: { zh: "申请修复没有守信承诺书", en: "repair without a commitment" },
  why: "2025年12月25日起，各类信用修复申请都应提交守信承诺书。",
  message: { zh: "没有守信承诺编码", en: "the number of the commitment is missing" },
  fix: {
    zh: "填写守信承诺书的编码；没有承诺书的，通知补正",
    en: "give the number of the commitment; if there is none, ask for it",
  },
  on: ["credit-repair"],
  at: "commitmentNumber",
  holds: "has(this.commitmentNumber)",
});
