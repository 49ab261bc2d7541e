import { defineRule } from "../../../model/rule.ts";

export const penaltyRepairedDuringAbnormalListing = defineRule({
  id: "penalty-repaired-during-abnormal-listing",
  code: "REP-009A",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#conditions",
  source: [
    {
      document: "市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号）",
      article: "第十四条第一款第四项",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: {
    zh: "在经营异常名录中的主体准予处罚修复",
    en: "penalty of a subject on the list of abnormal operation repaired",
  },
  why: "2025年12月24日以前，处罚提前停止公示以未在经营异常名录和严重违法失信名单中为条件。",
  message: {
    zh: "决定日期 {value}，主体自 {listedOn} 列入经营异常名录，尚未移出（{otherPlace}）",
    en: "granted on {value}, the subject has been on the list of abnormal operation since {listedOn} ({otherPlace})",
  },
  fix: { zh: "先移出名录、名单，再办理处罚修复", en: "remove the subject from the list first" },
  on: ["credit-repair"],
  relation: "exclusion",
  at: "decidedOn",
  args: { listedOn: "other.listedOn" },
  by: "subject",
  among: ["abnormal-listing"],
  when: `this.repairScope == "3" && this.decision == "1"`,
  where: "other.listedOn <= this.decidedOn && (!has(other.removedOn) || other.removedOn > this.decidedOn)",
});
