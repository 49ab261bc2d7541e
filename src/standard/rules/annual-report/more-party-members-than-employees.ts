import { defineRule } from "../../../model/rule.ts";

export const morePartyMembersThanEmployees = defineRule({
  id: "more-party-members-than-employees",
  code: "ANR-031B",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#headcount",
  source: [{ document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "党员人数多于从业人数", en: "more party members than employees" },
  why: "党员人数是从业人数的一部分，填报系统同样检查。",
  message: {
    zh: "党员人数 {value} 多于从业人数 {employees}",
    en: "{value} party members, but only {employees} employees",
  },
  fix: { zh: "核对两个人数", en: "check both numbers" },
  on: ["annual-report"],
  at: "partyMembers",
  args: { employees: "this.employees" },
  holds: "int(this.partyMembers) <= int(this.employees)",
});
