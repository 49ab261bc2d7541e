import { defineRule } from "../../../model/rule.ts";

/** The day that counts is that of the removal; older listings are judged too. */
export const removedButStillPublished = defineRule({
  id: "removed-but-still-published",
  code: "ABN-013A",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#publicity",
  source: [{ document: "企业经营异常名录管理办法", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "移出后仍公示列入信息", en: "still published after the removal" },
  why: "2025年3月18日起，将企业移出的，应同时停止公示相应的列入信息；此前的规定只要求公示移出决定。个体工商户、农民专业合作社的规定当时没有这一要求。",
  message: {
    zh: "移出日期 {removedOn}，停止公示日期没有填写，或者晚于移出日期",
    en: "removed on {removedOn}, but the last day of publicity is missing or later",
  },
  fix: { zh: "移出当日停止公示并填写停止公示日期", en: "stop the publicity on the day of the removal and fill it in" },
  on: ["abnormal-listing"],
  at: "publicityEndsOn",
  args: { removedOn: "this.removedOn" },
  holds: [
    `this.subjectRegime != "1" || this.removedOn < "2025-03-18" || this.removedOn > "2025-12-24"`,
    "has(this.publicityEndsOn) && this.publicityEndsOn <= this.removedOn",
  ].join(" || "),
});
