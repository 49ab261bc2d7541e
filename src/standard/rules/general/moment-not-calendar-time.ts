import { defineRule } from "../../../model/rule.ts";

export const momentNotCalendarTime = defineRule({
  id: "moment-not-calendar-time",
  code: "GEN-009B",
  severity: "error",
  dimension: "规范性",
  clause: "general#dates",
  source: [{ document: "GB/T 7408.1", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "时间不存在", en: "time that does not exist" },
  why: "形式正确的时间也可能不存在，例如2月30日、25时；多因程序拼接。",
  message: {
    zh: "“{value}”不是真实存在的时间",
    en: "“{value}” is not a real time",
  },
  fix: {
    zh: "写作真实的日期和时刻，例如 2025-05-16T09:30:00+08:00",
    en: "write a real day and time, e.g. 2025-05-16T09:30:00+08:00",
  },
  each: { kinds: ["moment"] },
  holds: `!this.matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}") || isCalendarDate(this.substring(0, 10)) && this.matches("T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]")`,
});
