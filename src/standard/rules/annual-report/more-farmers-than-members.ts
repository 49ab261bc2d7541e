import { defineRule } from "../../../model/rule.ts";

export const moreFarmersThanMembers = defineRule({
  id: "more-farmers-than-members",
  code: "ANR-033",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#cooperatives",
  source: [{ document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "农民成员多于成员人数", en: "more farmers than members" },
  why: "农民成员是成员的一部分，填报系统同样检查。",
  message: {
    zh: "农民成员 {value} 人，多于成员 {memberCount} 人",
    en: "{value} farmers, but only {memberCount} members",
  },
  fix: { zh: "核对两个人数", en: "check both numbers" },
  on: ["annual-report"],
  at: "farmerCount",
  args: { memberCount: "this.memberCount" },
  holds: "int(this.farmerCount) <= int(this.memberCount)",
});
