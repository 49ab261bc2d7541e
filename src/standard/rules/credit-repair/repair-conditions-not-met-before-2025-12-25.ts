import { defineRule } from "../../../model/rule.ts";

export const repairConditionsNotMetBefore20251225 = defineRule({
  id: "repair-conditions-not-met-before-2025-12-25",
  code: "REP-008C",
  severity: "error",
  dimension: "完整性",
  clause: "credit-repair#conditions",
  source: [
    {
      document: "市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号）",
      article: "第十四条",
      confidence: "seen",
    },
    {
      document: "市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）",
      article: "第十六条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "准予修复但条件没有全部核实", en: "repair granted without all conditions" },
  why: "处罚提前停止公示有四个条件，提前移出严重违法失信名单有三个条件，应同时符合。",
  message: {
    zh: "准予修复，但条件核查中没有列全应符合的条件",
    en: "granted, but not every condition is listed as met",
  },
  fix: {
    zh: "补全条件核查；条件不符合的，不予修复",
    en: "complete the conditions; if one is not met, deny the repair",
  },
  on: ["credit-repair"],
  at: "conditionsChecked",
  holds: [
    `this.decision != "1"`,
    `this.repairScope in ["1", "4", "5"] && has(this.conditionsChecked)`,
    `this.repairScope == "3" && has(this.conditionsChecked) && ["11", "12", "13", "14"].all(condition, this.conditionsChecked.exists(met, met == condition))`,
    `this.repairScope == "2" && has(this.conditionsChecked) && ["11", "12", "15"].all(condition, this.conditionsChecked.exists(met, met == condition))`,
  ].join(" || "),
});
