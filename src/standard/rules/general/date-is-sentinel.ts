import { defineRule } from "../../../model/rule.ts";

const sentinels = [
  "0001-01-01",
  "1899-12-30",
  "1899-12-31",
  "1900-01-01",
  "1970-01-01",
  "2999-12-31",
  "9999-09-09",
  "9999-12-31",
].map((date) => `"${date}"`);

export const dateIsSentinel = defineRule({
  id: "date-is-sentinel",
  code: "GEN-010",
  severity: "error",
  dimension: "准确性",
  clause: "general#dates",
  source: [
    { document: "GB/T 36344-2018", article: "数据准确性", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  waivable: true,
  title: { zh: "日期是系统的缺省值", en: "date is a default of some system" },
  why: "1899-12-31、1900-01-01、1970-01-01、9999-12-31 等多是系统为空值补上的缺省日期，不是真实的日期；确为当日的，可以申请豁免。",
  message: {
    zh: "{value} 是系统常用的缺省日期，不是真实的日期",
    en: "{value} is a default that systems put for a missing date",
  },
  fix: {
    zh: "填写真实日期；没有日期的留空；长期有效的，有效期至留空（JSON 中为 null）",
    en: "enter the real date; leave it empty when there is none; for an unlimited term leave the last day empty (null in JSON)",
  },
  each: { kinds: ["date"] },
  holds: `!(this in [${sentinels}])`,
});
