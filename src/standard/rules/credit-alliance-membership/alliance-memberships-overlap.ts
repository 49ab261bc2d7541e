import { defineRule } from "../../../model/rule.ts";

export const allianceMembershipsOverlap = defineRule({
  id: "alliance-memberships-overlap",
  code: "ALL-005",
  severity: "warning",
  dimension: "一致性",
  clause: "credit-alliance-membership#membership",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同一同盟的成员资格重叠", en: "memberships of one alliance overlap" },
  why: "同一主体在同一同盟中同时只有一个成员资格；多为重复报送。",
  message: {
    zh: "主体在同一同盟中已有时间重叠的成员资格（{otherPlace}）",
    en: "another membership of the same alliance overlaps ({otherPlace})",
  },
  fix: { zh: "删去重复的记录，或者填写前次的退出日期", en: "remove the double, or give the day the earlier one ended" },
  on: ["credit-alliance-membership"],
  relation: "overlap",
  at: "joinedOn",
  by: "subject",
  where: "other.allianceName == this.allianceName",
  interval: { from: "joinedOn", to: "leftOn" },
});
