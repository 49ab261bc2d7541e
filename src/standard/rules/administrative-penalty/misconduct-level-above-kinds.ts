import { defineRule } from "../../../model/rule.ts";

export const misconductLevelAboveKinds = defineRule({
  id: "misconduct-level-above-kinds",
  code: "PEN-036B",
  severity: "warning",
  dimension: "一致性",
  clause: "administrative-penalty#misconduct-level",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第八条、第十一条", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "失信类别重于处罚种类", en: "misconduct level above the kinds of penalty" },
  why: "以简易程序作出的处罚，以及仅有警告、通报批评的处罚，属轻微；行业主管部门认定屡罚不改或者另有分类标准的从其规定，故仅作提示。",
  message: {
    zh: "失信类别 {value} 重于处罚种类或者程序对应的类别",
    en: "the misconduct level {value} is above that of the kinds of penalty or of the procedure",
  },
  fix: {
    zh: "没有行业分类标准或者屡罚不改认定的，改为 1（轻微）",
    en: "unless the department says otherwise, set it to 1 (minor)",
  },
  on: ["administrative-penalty"],
  at: "misconductLevel",
  holds: [
    `this.misconductLevel == "1"`,
    `!this.penaltyKinds.all(kind, kind in ["11", "12"]) && !(has(this.procedure) && this.procedure == "2")`,
  ].join(" || "),
});
