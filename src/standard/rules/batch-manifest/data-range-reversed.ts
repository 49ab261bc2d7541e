import { defineRule } from "../../../model/rule.ts";

export const dataRangeReversed = defineRule({
  id: "data-range-reversed",
  code: "PKG-009B",
  severity: "error",
  dimension: "准确性",
  clause: "batch#dates",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "数据截止日期早于起始日期", en: "last day of the data before the first" },
  why: "起止日期颠倒，无法判断覆盖的范围。",
  message: {
    zh: "数据截止日期 {value} 早于起始日期 {from}",
    en: "the data end on {value}, before they begin on {from}",
  },
  fix: { zh: "核对两个日期", en: "check the two days" },
  on: ["batch-manifest"],
  at: "dataTo",
  args: { value: "this.dataTo", from: "this.dataFrom" },
  holds: "this.dataFrom <= this.dataTo",
});
