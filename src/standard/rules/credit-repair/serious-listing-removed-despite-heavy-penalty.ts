import { defineRule } from "../../../model/rule.ts";

export const seriousListingRemovedDespiteHeavyPenalty = defineRule({
  id: "serious-listing-removed-despite-heavy-penalty",
  code: "REP-010B",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#serious-list",
  source: [
    {
      document: "市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）",
      article: "第二条、第十六条",
      confidence: "seen",
    },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十三条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  regime: "necips",
  title: {
    zh: "再次受到较重处罚而准予移出严重违法失信名单",
    en: "removed from the list of serious violations despite another heavy penalty",
  },
  why: "列入后再受到市场监督管理部门较重行政处罚的，不符合移出条件。较重处罚是从重的罚款，以及降级、吊销、限制、停产停业、关闭、限制从业。",
  message: {
    zh: "决定日期 {value}；当事人于 {again} 又受到较重处罚（{otherPlace}）",
    en: "granted on {value}; another heavy penalty on {again} ({otherPlace})",
  },
  fix: { zh: "核对处罚；属实的，不予移出", en: "check the penalty; if it is so, deny the removal" },
  on: ["credit-repair"],
  relation: "exclusion",
  at: "decidedOn",
  args: { again: "other.decidedOn" },
  by: "subject",
  among: ["administrative-penalty"],
  when: `this.repairScope == "2" && this.decision == "1"`,
  where: `other.decidedOn > this.targetDecidedOn && other.decidedOn <= this.decidedOn && other.decisionOrganName.matches("市场监督管理|药品监督管理") && (other.penaltyKinds.exists(kind, kind in ["32", "33", "35", "41", "42", "43", "44"]) || other.penaltyKinds.exists(kind, kind == "21") && has(other.discretionLevel) && other.discretionLevel == "4")`,
});
