import { defineRule } from "../../../model/rule.ts";

export const repairCommitmentWithoutRepair = defineRule({
  id: "repair-commitment-without-repair",
  code: "COM-020A",
  severity: "error",
  dimension: "一致性",
  clause: "commitment#repair",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十四条",
      confidence: "seen",
    },
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十四条、第十五条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "信用修复承诺没有对应的修复申请", en: "repair commitment without a repair" },
  why: "守信承诺书是信用修复申请的材料之一，不会单独存在；没有修复申请的，多为承诺类型填错或者修复记录漏报。",
  message: {
    zh: "承诺类型为 4（信用修复型），但没有以承诺编码 {commitmentNumber} 为守信承诺书的信用修复记录",
    en: "the type is 4 (credit repair), but no repair names the commitment {commitmentNumber}",
  },
  fix: {
    zh: "补报信用修复记录，或者填写关联信用修复编号；类型填错的，改正承诺类型",
    en: "add the repair or its number here, or correct the type",
  },
  relation: "reference",
  on: ["commitment"],
  at: "commitmentType",
  by: "commitment",
  among: ["credit-repair"],
  args: { commitmentNumber: "this.commitmentNumber" },
  when: `this.commitmentType == "4" && !has(this.repairNumber)`,
});
