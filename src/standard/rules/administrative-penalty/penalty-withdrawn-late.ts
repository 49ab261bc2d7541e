import { defineRule } from "../../../model/rule.ts";

export const penaltyWithdrawnLate = defineRule({
  id: "penalty-withdrawn-late",
  code: "PEN-022A",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#withdrawal",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第十一条", confidence: "seen" },
    { document: "行政处罚法", article: "第四十八条第二款、第八十五条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  regime: "necips",
  title: { zh: "处罚变更、撤销后逾期撤回公示", en: "changed or annulled penalty withdrawn late" },
  why: "处罚决定被变更、撤销、确认违法或者确认无效的，应在三个工作日内撤回公示信息。",
  message: {
    zh: "撤回公示日期 {value} 晚于应撤回的最后一日 {due}（变更决定日期 {changedOn}）",
    en: "withdrawn on {value}, after the last day {due} (changed on {changedOn})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，如实填写并说明原因",
    en: "check both dates; if it was late, leave the true date and explain",
  },
  on: ["administrative-penalty"],
  at: "revocation.withdrawnOn",
  args: {
    changedOn: "this.revocation.decidedOn",
    due: "addWorkingDays(this.revocation.decidedOn, parameters.penaltyWithdrawalWorkingDays)",
  },
  holds:
    "this.revocation.withdrawnOn <= addWorkingDays(this.revocation.decidedOn, parameters.penaltyWithdrawalWorkingDays)",
});
