import { defineRule } from "../../../model/rule.ts";

export const revokedBeforeEstablished = defineRule({
  id: "revoked-before-established",
  code: "ENT-008C",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#dates",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "吊销日期早于成立日期", en: "revoked before established" },
  why: "尚未成立的主体没有营业执照可吊销。吊销之后还可能核准注销登记，故不与核准日期比较。",
  message: {
    zh: "吊销日期 {value} 早于成立日期 {establishedOn}",
    en: "the day of revocation {value} is before the day of establishment {establishedOn}",
  },
  fix: {
    zh: "按吊销营业执照的处罚决定书填写吊销日期，并与营业执照核对成立日期",
    en: "fill in the day of the decision that revoked the licence, and compare the establishment with the licence",
  },
  on: ["market-entity"],
  at: "revokedOn",
  args: {
    establishedOn: "this.establishedOn",
  },
  holds: "this.establishedOn <= this.revokedOn",
});
