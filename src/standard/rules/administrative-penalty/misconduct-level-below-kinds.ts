import { defineRule } from "../../../model/rule.ts";

export const misconductLevelBelowKinds = defineRule({
  id: "misconduct-level-below-kinds",
  code: "PEN-036A",
  severity: "warning",
  dimension: "一致性",
  clause: "administrative-penalty#misconduct-level",
  source: [
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第九条、第十条、第十一条", confidence: "seen" },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第八条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "失信类别轻于处罚种类", en: "misconduct level below the kinds of penalty" },
  why: "降低资质等级、吊销、限制、停产停业、关闭、限制从业属严重，没收非法财物至少属一般；行业主管部门另有分类标准的从其规定，故仅作提示。暂扣许可证件各部门分类不一，不作判断。",
  message: {
    zh: "失信类别 {value} 轻于处罚种类对应的类别",
    en: "the misconduct level {value} is below that of the kinds of penalty",
  },
  fix: {
    zh: "没有行业分类标准的，含降低资质等级、吊销、限制、停产停业、关闭、限制从业的改为 3（严重），含没收非法财物的改为 2（一般）",
    en: "unless the department has its own classes, set it to 3 for lowering, revocation, restriction, stop, closure or ban, to 2 for confiscated property",
  },
  on: ["administrative-penalty"],
  at: "misconductLevel",
  holds: [
    `this.misconductLevel == "3"`,
    `!this.penaltyKinds.exists(kind, kind in ["32", "33", "35", "41", "42", "43", "44"]) && (this.misconductLevel != "1" || !("23" in this.penaltyKinds))`,
  ].join(" || "),
});
