import { defineRule } from "../../../model/rule.ts";

export const repairAppliedDuringFraudBarOnCreditChina = defineRule({
  id: "repair-applied-during-fraud-bar-on-credit-china",
  code: "REP-016E",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#fraud",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第二十五条", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: {
    zh: "信用中国：弄虚作假后三年内又申请修复同一信息",
    en: "Credit China: same information repaired again within three years of a fraud",
  },
  why: "提供虚假材料、承诺严重不实的，原失信信息3年内不得申请信用修复。",
  message: {
    zh: "申请日期 {value}；{barredOn} 因弄虚作假不予修复或者撤销修复同一信息，未满三年（{otherPlace}）",
    en: "applied on {value}; a repair of the same information was refused or revoked for fraud on {barredOn}, less than three years ago ({otherPlace})",
  },
  fix: { zh: "不予受理", en: "do not accept the application" },
  on: ["credit-repair"],
  relation: "exclusion",
  at: "appliedOn",
  args: { barredOn: "has(other.revokedOn) ? other.revokedOn : other.decidedOn" },
  by: "listing",
  among: ["credit-repair"],
  when: `!has(this.decision) || this.decision != "3"`,
  where: `other.isFraudulent == "1" && (has(other.revokedOn) ? other.revokedOn : other.decidedOn) < this.appliedOn && this.appliedOn <= addYears((has(other.revokedOn) ? other.revokedOn : other.decidedOn), parameters.repairFraudBarYears)`,
});
