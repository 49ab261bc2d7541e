import { defineRule } from "../../../model/rule.ts";

export const deregistrationAppliedLateAfterDecision = defineRule({
  id: "deregistration-applied-late-after-decision",
  code: "ENT-032B",
  severity: "warning",
  dimension: "时效性",
  clause: "market-entity#liquidation",
  source: [
    { document: "市场主体登记管理条例实施细则", article: "第四十四条", confidence: "seen" },
    { document: "民法典", article: "第二百零三条", confidence: "known" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "不需清算的注销申请超期", en: "deregistration without liquidation applied for late" },
  why: "依法不需要清算的，应自作出注销决定之日起30日内申请注销登记。有清算组的按清算结束日期判断。",
  message: {
    zh: "解散决定于 {decidedOn}，没有清算组，申请注销日期 {value} 超过30日",
    en: "dissolved on {decidedOn} without liquidation; the application on {value} is over 30 days later",
  },
  fix: {
    zh: "核对解散决定日期 {decidedOn} 和申请日期；依法清算的补填清算组",
    en: "check the day of the decision ({decidedOn}) and the application; add the liquidation group if there was one",
  },
  on: ["market-entity"],
  at: "deregistrationAppliedOn",
  args: { decidedOn: "this.dissolutionDecidedOn" },
  holds: `    has(this.clearingGroup) ||
    this.dissolutionDecidedOn < "2022-03-01" ||
    this.deregistrationAppliedOn <= addDays(this.dissolutionDecidedOn, parameters.deregistrationApplicationDays) ||
    this.deregistrationAppliedOn <= rolledDay(addDays(this.dissolutionDecidedOn, parameters.deregistrationApplicationDays))
  `,
});
