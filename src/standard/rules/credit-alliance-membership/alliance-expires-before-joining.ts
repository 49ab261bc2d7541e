import { defineRule } from "../../../model/rule.ts";

export const allianceExpiresBeforeJoining = defineRule({
  id: "alliance-expires-before-joining",
  code: "ALL-002",
  severity: "error",
  dimension: "一致性",
  clause: "credit-alliance-membership#membership",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "成员资格届满早于加入", en: "membership ends before joining" },
  why: "成员资格的届满日期不能早于加入日期。",
  message: {
    zh: "成员资格届满日期 {value} 早于加入日期 {joinedOn}",
    en: "the membership ends on {value}, before joining on {joinedOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["credit-alliance-membership"],
  at: "expiresOn",
  args: { joinedOn: "this.joinedOn" },
  holds: "this.expiresOn >= this.joinedOn",
});
