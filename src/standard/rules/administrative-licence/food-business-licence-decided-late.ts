import { defineRule } from "../../../model/rule.ts";

export const foodBusinessLicenceDecidedLate = defineRule({
  id: "food-business-licence-decided-late",
  code: "LIC-012",
  severity: "warning",
  dimension: "时效性",
  clause: "administrative-licence#food",
  source: [{ document: "食品经营许可和备案管理办法", article: "第二十一条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2023-12-01",
  regime: "necips",
  title: { zh: "食品经营许可决定逾期", en: "food business licence decided late" },
  why: "应自受理申请之日起10个工作日内作出食品经营许可决定，经批准可以延长5个工作日；检验、检测等依法不计入期限，故仅作提示。",
  message: {
    zh: "许可决定日期 {value} 晚于应作出决定的最后一日 {due}（受理日期 {accepted}）",
    en: "decided on {value}, after the last day {due} (accepted on {accepted})",
  },
  fix: {
    zh: "核对两个日期；经批准延长的，“决定期限是否延长”填 1",
    en: "check both dates; if the term was extended, say so",
  },
  on: ["administrative-licence"],
  at: "decidedOn",
  args: {
    accepted: "this.acceptedOn",
    due: `addWorkingDays(this.acceptedOn, parameters.foodBusinessDecisionWorkingDays + (has(this.isDecisionExtended) && this.isDecisionExtended == "1" ? parameters.foodBusinessDecisionExtensionWorkingDays : 0))`,
  },
  holds: `foodLicenceKind(this.certificateNumber) != "JY" || this.decidedOn <= addWorkingDays(this.acceptedOn, parameters.foodBusinessDecisionWorkingDays + (has(this.isDecisionExtended) && this.isDecisionExtended == "1" ? parameters.foodBusinessDecisionExtensionWorkingDays : 0))`,
});
