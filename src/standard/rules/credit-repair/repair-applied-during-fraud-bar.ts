import { defineRule } from "../../../model/rule.ts";

export const repairAppliedDuringFraudBar = defineRule({
  id: "repair-applied-during-fraud-bar",
  code: "REP-016D",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#fraud",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第二十三条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: { zh: "弄虚作假后三年内又申请修复", en: "repair applied for within three years of a fraud" },
  why: "因弄虚作假不予修复或者撤销修复的，自决定作出之日起三年内不得申请信用修复。",
  message: {
    zh: "申请日期 {value}；{barredOn} 因弄虚作假不予修复或者撤销修复，未满三年（{otherPlace}）",
    en: "applied on {value}; refused or revoked for fraud on {barredOn}, less than three years ago ({otherPlace})",
  },
  fix: { zh: "不予受理", en: "do not accept the application" },
  on: ["credit-repair"],
  relation: "exclusion",
  at: "appliedOn",
  args: { barredOn: "has(other.revokedOn) ? other.revokedOn : other.decidedOn" },
  by: "subject",
  among: ["credit-repair"],
  when: `!has(this.decision) || this.decision != "3"`,
  where: `other.isFraudulent == "1" && (has(other.revokedOn) ? other.revokedOn : other.decidedOn) < this.appliedOn && this.appliedOn <= addYears((has(other.revokedOn) ? other.revokedOn : other.decidedOn), parameters.repairFraudBarYears)`,
});
