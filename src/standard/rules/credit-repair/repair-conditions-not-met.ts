import { defineRule } from "../../../model/rule.ts";

export const repairConditionsNotMet = defineRule({
  id: "repair-conditions-not-met",
  code: "REP-008D",
  severity: "error",
  dimension: "完整性",
  clause: "credit-repair#conditions",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十一条至第十三条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: { zh: "准予修复但条件没有全部核实", en: "repair granted without all conditions" },
  why: "2025年12月25日起，处罚修复有三个条件，移出严重违法失信名单有三个条件，移出经营异常名录有与事由相应的条件。",
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
    "has(this.restructuring)",
    `this.repairScope == "5"`,
    `this.repairScope in ["1", "4"] && has(this.conditionsChecked) && this.conditionsChecked.exists(met, met in ["21", "22", "23", "24", "25"])`,
    `this.repairScope == "3" && has(this.conditionsChecked) && ["11", "12", "13"].all(condition, this.conditionsChecked.exists(met, met == condition))`,
    `this.repairScope == "2" && has(this.conditionsChecked) && ["11", "12", "15"].all(condition, this.conditionsChecked.exists(met, met == condition))`,
  ].join(" || "),
});
