import { defineRule } from "../../../model/rule.ts";

// Default dates of systems have a rule of their own.
const sentinels = ["0001-01-01", "1899-12-30", "1899-12-31", "1900-01-01"].map((date) => `"${date}"`);

export const dateBefore1949 = defineRule({
  id: "date-before-1949",
  code: "GEN-013",
  severity: "warning",
  dimension: "准确性",
  clause: "general#dates",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "日期早于1949年10月1日", en: "date before 1 October 1949" },
  why: "登记、许可、处罚都产生于1949年10月1日以后；更早的日期多为世纪或者年份录错。老字号的创始年份不是成立日期。暂作提示。",
  message: {
    zh: "{value} 早于1949年10月1日",
    en: "{value} is before 1 October 1949",
  },
  fix: {
    zh: "核对年份；成立日期应为首次登记的日期",
    en: "check the year; the day of establishment is that of the first registration",
  },
  each: { kinds: ["date"] },
  holds: `this >= "1949-10-01" || !isCalendarDate(this) || this in [${sentinels}]`,
});
