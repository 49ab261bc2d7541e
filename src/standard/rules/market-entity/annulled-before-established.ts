import { defineRule } from "../../../model/rule.ts";

export const annulledBeforeEstablished = defineRule({
  id: "annulled-before-established",
  code: "ENT-008D",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#dates",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "撤销日期早于成立日期", en: "annulled before established" },
  why: "尚未登记的主体没有登记可撤销。",
  message: {
    zh: "撤销日期 {value} 早于成立日期 {establishedOn}",
    en: "the day of annulment {value} is before the day of establishment {establishedOn}",
  },
  fix: {
    zh: "按撤销登记决定书填写撤销日期，并与营业执照核对成立日期",
    en: "fill in the day of the annulment decision, and compare the establishment with the licence",
  },
  on: ["market-entity"],
  at: "annulledOn",
  args: {
    establishedOn: "this.establishedOn",
  },
  holds: "this.establishedOn <= this.annulledOn",
});
