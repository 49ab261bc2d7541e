import { defineRule } from "../../../model/rule.ts";

export const penaltyRepairedDespiteRepetition = defineRule({
  id: "penalty-repaired-despite-repetition",
  code: "REP-010A",
  severity: "warning",
  dimension: "一致性",
  clause: "credit-repair#conditions",
  source: [
    {
      document: "市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号）",
      article: "第十四条第一款第三项",
      confidence: "seen",
    },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十一条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  regime: "necips",
  title: {
    zh: "因同一类违法行为再次受到处罚而准予修复",
    en: "repaired despite another penalty for the same type of violation",
  },
  why: "再次受到市场监督管理部门同类处罚的，不符合修复条件。违法行为类型只能按文字比较，是否同类由机关判断，因此作提示。",
  message: {
    zh: "决定日期 {value}；当事人因同一类违法行为于 {again} 再次受到处罚（{otherPlace}）",
    en: "granted on {value}; another penalty for the same type of violation on {again} ({otherPlace})",
  },
  fix: {
    zh: "核对是否同一类违法行为；属实的，不予修复",
    en: "check whether it is the same type; if so, deny the repair",
  },
  on: ["credit-repair"],
  relation: "exclusion",
  at: "decidedOn",
  args: { again: "other.decidedOn" },
  by: "subject",
  among: ["administrative-penalty"],
  when: `this.repairScope == "3" && this.decision == "1"`,
  where: `other.violationType == this.targetViolationType && other.documentNumber != this.targetDocumentNumber && other.decidedOn > this.targetDecidedOn && other.decidedOn <= this.decidedOn && other.decisionOrganName.matches("市场监督管理|药品监督管理")`,
});
