import { defineRule } from "../../../model/rule.ts";

export const commitmentNamesUnknownRepair = defineRule({
  id: "commitment-names-unknown-repair",
  code: "COM-020B",
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
  title: { zh: "关联的信用修复不存在", en: "commitment names an unknown repair" },
  why: "凭修复编号找不到修复记录的，承诺与修复对不上。",
  message: { zh: "没有编号为 {value} 的信用修复记录", en: "there is no repair with the number {value}" },
  fix: { zh: "核对关联信用修复编号，或者补报信用修复记录", en: "check the number, or add the repair" },
  relation: "reference",
  on: ["commitment"],
  at: "repairNumber",
  by: "repair",
  among: ["credit-repair"],
  when: "has(this.repairNumber)",
});
