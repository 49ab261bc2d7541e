import { defineRule } from "../../../model/rule.ts";

export const irreparablePenaltyRepairedBefore20251225 = defineRule({
  id: "irreparable-penalty-repaired-before-2025-12-25",
  code: "REP-006A",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#irreparable",
  source: [
    {
      document: "市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号）",
      article: "第十四条第三款",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "不得提前停止公示的处罚准予修复", en: "repair granted for a penalty that must not end early" },
  why: "2025年12月24日以前，责令停产停业、限制开展生产经营活动、限制从业、降低资质等级、吊销许可证件、吊销营业执照的，不得提前停止公示。",
  message: {
    zh: "处罚种类属于不得提前停止公示的种类，却准予修复（{otherPlace}）",
    en: "the penalty is of a kind that must not end early, yet the repair was granted ({otherPlace})",
  },
  fix: { zh: "恢复公示；处罚种类填错的，更正处罚记录", en: "show it again; if the kind is wrong, correct the penalty" },
  on: ["credit-repair"],
  relation: "exclusion",
  at: "decision",
  by: "document",
  among: ["administrative-penalty"],
  when: `this.repairScope == "3" && this.decision == "1"`,
  where: `other.penaltyKinds.exists(kind, kind in ["32", "33", "35", "41", "42", "44"])`,
});
