import { defineRule } from "../../../model/rule.ts";

export const repairAcceptedBeforeApplication = defineRule({
  id: "repair-accepted-before-application",
  code: "REP-011E",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#acceptance",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "受理早于申请", en: "accepted before the application" },
  why: "先有申请，后有受理；多为日期填错或者两栏填反。",
  message: {
    zh: "受理日期 {value} 早于申请日期 {appliedOn}",
    en: "accepted on {value}, before the application on {appliedOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["credit-repair"],
  at: "acceptedOn",
  args: { appliedOn: "this.appliedOn" },
  holds: "this.acceptedOn >= this.appliedOn",
});
