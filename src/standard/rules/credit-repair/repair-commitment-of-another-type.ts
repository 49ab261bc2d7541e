import { defineRule } from "../../../model/rule.ts";

export const repairCommitmentOfAnotherType = defineRule({
  id: "repair-commitment-of-another-type",
  code: "REP-007D",
  severity: "warning",
  dimension: "一致性",
  clause: "credit-repair#materials",
  source: [
    {
      document: "市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）",
      article: "第十七条",
      confidence: "seen",
    },
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十四条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "守信承诺不是信用修复型", en: "commitment of the repair is of another type" },
  why: "信用修复应有专门的守信承诺；引用审批、证明类承诺的，多为编码填错。承诺类型的官方文本待核对，暂作提示。",
  message: {
    zh: "所引承诺的类型为 {type}，不是信用修复型（{otherPlace}）",
    en: "the commitment is of type {type}, not of credit repair ({otherPlace})",
  },
  fix: { zh: "核对守信承诺编码", en: "check the number of the commitment" },
  on: ["credit-repair"],
  relation: "agreement",
  at: "commitmentNumber",
  args: { type: `codeTitle("commitment-type", other.commitmentType)` },
  by: "commitment",
  among: ["commitment"],
  holds: `other.commitmentType == "4"`,
});
