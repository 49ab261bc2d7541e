import { defineRule } from "../../../model/rule.ts";

export const approvedBeforeEstablished = defineRule({
  id: "approved-before-established",
  code: "ENT-008A",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#dates",
  source: [
    { document: "本标准", confidence: "design" },
    { document: "市场主体登记管理条例", article: "第二十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "核准日期早于成立日期", en: "approved before established" },
  why: "核准日期是最近一次登记的日期，最早为设立登记之日；早于成立日期多为两列填反或者年份录错。",
  message: {
    zh: "核准日期 {value} 早于成立日期 {establishedOn}",
    en: "the day of approval {value} is before the day of establishment {establishedOn}",
  },
  fix: {
    zh: "与营业执照核对成立日期；核准日期填最近一次登记被核准的日期",
    en: "compare the establishment with the business licence; the approval is that of the latest registration",
  },
  on: ["market-entity"],
  at: "approvedOn",
  args: {
    establishedOn: "this.establishedOn",
  },
  holds: "this.establishedOn <= this.approvedOn",
});
