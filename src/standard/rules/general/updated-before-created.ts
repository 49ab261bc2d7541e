import { defineRule } from "../../../model/rule.ts";

export const updatedBeforeCreated = defineRule({
  id: "updated-before-created",
  code: "GEN-023",
  severity: "error",
  dimension: "一致性",
  clause: "general#envelope-times",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "更新时间早于采集时间", en: "updated before it was collected" },
  why: "记录采集以后才能更新；多为两栏填反，或者系统时钟不准。两个时间时区不同的，只比较日期并容许相差一日。",
  message: {
    zh: "更新时间 {updatedAt} 早于采集时间 {createdAt}",
    en: "updated at {updatedAt}, before it was collected at {createdAt}",
  },
  fix: {
    zh: "核对两个时间；没有更新过的，更新时间等于采集时间",
    en: "check both; a record never updated has the time of its collection",
  },
  on: { having: "envelope" },
  at: "envelope.updatedAt",
  args: { updatedAt: `this.envelope.updatedAt`, createdAt: `this.envelope.createdAt` },
  holds: `this.envelope.updatedAt.substring(19) == this.envelope.createdAt.substring(19) ? this.envelope.updatedAt >= this.envelope.createdAt : addDays(this.envelope.updatedAt.substring(0, 10), 1) >= this.envelope.createdAt.substring(0, 10)`,
});
