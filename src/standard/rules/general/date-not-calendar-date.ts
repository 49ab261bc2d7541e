import { defineRule } from "../../../model/rule.ts";

/** Spellings from which the date meant can be read, with the expression that reads it. */
const spellings = [
  ["^[0-9]{8}$", `this.substring(0, 4) + "-" + this.substring(4, 6) + "-" + this.substring(6, 8)`],
  [
    "^[0-9]{4}[-/.年][0-9]{2}[-/.月][0-9]{2}",
    `this.substring(0, 4) + "-" + this.substring(5, 7) + "-" + this.substring(8, 10)`,
  ],
  [
    "^[0-9]{4}[-/.年][0-9][-/.月][0-9]([^0-9]|$)",
    `this.substring(0, 4) + "-0" + this.substring(5, 6) + "-0" + this.substring(7, 8)`,
  ],
  [
    "^[0-9]{4}[-/.年][0-9][-/.月][0-9]{2}",
    `this.substring(0, 4) + "-0" + this.substring(5, 6) + "-" + this.substring(7, 9)`,
  ],
  [
    "^[0-9]{4}[-/.年][0-9]{2}[-/.月][0-9]([^0-9]|$)",
    `this.substring(0, 4) + "-" + this.substring(5, 7) + "-0" + this.substring(8, 9)`,
  ],
  // Day 0 of the serial numbers of spreadsheets.
  ["^[1-9][0-9]{4}$", `addDays("1899-12-30", int(this))`],
] as const;

const expected = spellings.reduceRight(
  (otherwise, [shape, date]) => `this.matches("${shape}") && isCalendarDate(${date}) ? ${date} : ${otherwise}`,
  `""`,
);

export const dateNotCalendarDate = defineRule({
  id: "date-not-calendar-date",
  code: "GEN-009A",
  severity: "error",
  dimension: "规范性",
  clause: "general#dates",
  source: [
    { document: "GB/T 7408.1", confidence: "known" },
    { document: "双公示信息项", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "不是 YYYY-MM-DD 的真实日期", en: "not a real date in the form YYYY-MM-DD" },
  why: "日期写法不一就无法比较先后；44197 是表格软件的日期序号，2024-02-30 是不存在的日期。双公示表格的 YYYY/MM/DD 在读取时已经换算。",
  message: {
    zh: "“{value}”不是 YYYY-MM-DD 形式的真实日期",
    en: "“{value}” is not a real date in the form YYYY-MM-DD",
  },
  fix: {
    zh: "写作 YYYY-MM-DD，月、日各两位，不带时刻[[；本值应为 {expected}]]",
    en: "write YYYY-MM-DD, month and day with two digits, without a time[[; this value should be {expected}]]",
  },
  each: { kinds: ["date"] },
  args: { expected },
  holds: `isCalendarDate(this)`,
});
