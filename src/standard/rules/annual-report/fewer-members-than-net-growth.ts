import { defineRule } from "../../../model/rule.ts";

export const fewerMembersThanNetGrowth = defineRule({
  id: "fewer-members-than-net-growth",
  code: "ANR-034",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#cooperatives",
  source: [{ document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "成员人数少于净增人数", en: "fewer members than joined" },
  why: "年末成员人数不少于本年度新增减退出的人数，填报系统同样检查。",
  message: {
    zh: "成员人数 {value} 少于本年度新增减退出的人数 {growth}",
    en: "{value} members, fewer than those who joined less those who left, {growth}",
  },
  fix: { zh: "核对三个人数", en: "check the three numbers" },
  on: ["annual-report"],
  at: "memberCount",
  args: { growth: "string(int(this.newMembers) - int(this.leftMembers))" },
  holds: "int(this.memberCount) >= int(this.newMembers) - int(this.leftMembers)",
});
