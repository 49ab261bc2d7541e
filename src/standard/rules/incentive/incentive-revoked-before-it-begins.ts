import { defineRule } from "../../../model/rule.ts";

export const incentiveRevokedBeforeItBegins = defineRule({
  id: "incentive-revoked-before-it-begins",
  code: "INC-004",
  severity: "warning",
  dimension: "一致性",
  clause: "incentive#revocation",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "撤销激励早于起始", en: "incentive revoked before it begins" },
  why: "激励开始以前一般谈不上撤销；多为日期录反。",
  message: {
    zh: "激励撤销日期 {value} 早于激励起始日期 {startsOn}",
    en: "revoked on {value}, before {startsOn} when it begins",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["incentive"],
  at: "revokedOn",
  args: { startsOn: "this.startsOn" },
  holds: "this.revokedOn >= this.startsOn",
});
