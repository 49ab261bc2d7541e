import { defineRule } from "../../../model/rule.ts";

export const cooperativeWithFewFarmers = defineRule({
  id: "cooperative-with-few-farmers",
  code: "ANR-023B",
  severity: "warning",
  dimension: "准确性",
  clause: "annual-report#cooperatives",
  source: [{ document: "农民专业合作社法", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "农民成员比例不足", en: "too few farmers among the members" },
  why: "农民至少占成员总数的百分之八十。",
  message: {
    zh: "农民成员 {value} 人，占成员 {memberCount} 人不足 {percent}%",
    en: "{value} farmers of {memberCount} members, less than {percent} %",
  },
  fix: { zh: "核对农民成员人数和成员人数", en: "check both numbers" },
  on: ["annual-report"],
  at: "farmerCount",
  args: { memberCount: "this.memberCount", percent: "string(parameters.cooperativeFarmerPercentMin)" },
  holds: `this.reportKind != "3" || int(this.farmerCount) * 100 >= int(this.memberCount) * parameters.cooperativeFarmerPercentMin`,
});
