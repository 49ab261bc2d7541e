import { defineRule } from "../../../model/rule.ts";

export const repairCategoryNotOfProvision = defineRule({
  id: "repair-category-not-of-provision",
  code: "REP-002F",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#periods",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第七条至第九条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: { zh: "失信类别与适用条款不一致", en: "category does not follow the provision" },
  why: "第七条为轻微，第八条为严重，第九条为一般；类别决定何时可以申请修复。",
  message: {
    zh: "适用条款 {provision} 与失信类别 {value} 不一致",
    en: "the provision {provision} does not make the category {value}",
  },
  fix: { zh: "按适用条款更正失信类别", en: "correct the category by the provision" },
  on: ["credit-repair"],
  at: "targetCategory",
  args: { provision: "this.provision" },
  holds: [
    `!(this.provision in ["07.2", "07.3", "08.1", "08.2", "08.3", "08.4", "09"])`,
    `this.provision in ["07.2", "07.3"] && this.targetCategory == "1"`,
    `this.provision == "09" && this.targetCategory == "2"`,
    `this.provision in ["08.1", "08.2", "08.3", "08.4"] && this.targetCategory == "3"`,
  ].join(" || "),
});
