import { defineRule } from "../../../model/rule.ts";

export const eventAfterCollection = defineRule({
  id: "event-after-collection",
  code: "GEN-012",
  severity: "error",
  dimension: "时效性",
  clause: "general#envelope-times",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "业务发生日期晚于采集时间", en: "event later than its collection" },
  why: "尚未发生的业务不能采集；多为日期录错，或者采集系统的时钟不准。采集时间不是北京时间的，容许相差一日。",
  message: {
    zh: "业务发生日期 {occurredOn} 晚于采集时间 {createdAt}",
    en: "the event of {occurredOn} is later than its collection at {createdAt}",
  },
  fix: {
    zh: "核对业务发生日期；日期无误的，校正采集系统的时钟",
    en: "check the day of the event; if it is right, correct the clock of the collecting system",
  },
  on: { having: "envelope" },
  at: "envelope.occurredOn",
  args: { occurredOn: `this.envelope.occurredOn`, createdAt: `this.envelope.createdAt` },
  holds: `this.envelope.occurredOn <= (this.envelope.createdAt.endsWith("+08:00") ? this.envelope.createdAt.substring(0, 10) : addDays(this.envelope.createdAt.substring(0, 10), 1))`,
});
