import { defineRule } from "../../../model/rule.ts";

export const cooperativeWithFewMembers = defineRule({
  id: "cooperative-with-few-members",
  code: "ANR-023A",
  severity: "warning",
  dimension: "准确性",
  clause: "annual-report#cooperatives",
  source: [{ document: "农民专业合作社法", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "农民专业合作社成员不足", en: "cooperative with too few members" },
  why: "设立农民专业合作社应有五名以上成员；年报人数更少的，多为只填了理事或者填错。",
  message: { zh: "成员人数 {value} 少于 {least}", en: "{value} members, fewer than {least}" },
  fix: { zh: "核对成员人数；确已减少的，提醒办理变更", en: "check the number; if it is right, remind the cooperative" },
  on: ["annual-report"],
  at: "memberCount",
  args: { least: "string(parameters.cooperativeMembersMin)" },
  holds: `this.reportKind != "3" || int(this.memberCount) >= parameters.cooperativeMembersMin`,
});
