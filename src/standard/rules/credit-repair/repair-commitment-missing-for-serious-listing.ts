import { defineRule } from "../../../model/rule.ts";

export const repairCommitmentMissingForSeriousListing = defineRule({
  id: "repair-commitment-missing-for-serious-listing",
  code: "REP-007A",
  severity: "error",
  dimension: "完整性",
  clause: "credit-repair#materials",
  source: [
    {
      document: "市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）",
      article: "第十七条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: {
    zh: "申请移出严重违法失信名单没有守信承诺书",
    en: "removal from the list of serious violations without a commitment",
  },
  why: "申请提前移出应提交守信承诺书。",
  message: { zh: "没有守信承诺编码", en: "the number of the commitment is missing" },
  fix: {
    zh: "填写守信承诺书的编码；没有承诺书的，通知补正",
    en: "give the number of the commitment; if there is none, ask for it",
  },
  on: ["credit-repair"],
  at: "commitmentNumber",
  holds: `this.repairScope != "2" || has(this.commitmentNumber)`,
});
