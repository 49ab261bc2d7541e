import { defineRule } from "../../../model/rule.ts";

export const commitmentEndsBeforeItBegins = defineRule({
  id: "commitment-ends-before-it-begins",
  code: "COM-025C",
  severity: "error",
  dimension: "一致性",
  clause: "commitment#supervision",
  source: [{ document: "全国信用承诺归集格式（原文待核实）", article: "承诺有效期", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "承诺有效期早于承诺作出日期", en: "ends before it was made" },
  why: "承诺的效力不会在作出以前结束；多为年份录错。",
  message: {
    zh: "承诺有效期至 {value} 早于承诺作出日期 {madeOn}或者有效期起始日期",
    en: "valid to {value}, before it was made on {madeOn} or began",
  },
  fix: { zh: "核对承诺书上的日期", en: "compare the dates with the signed commitment" },
  on: ["commitment"],
  at: "validTo",
  args: { madeOn: "this.madeOn" },
  holds: "this.validTo >= this.madeOn && (!has(this.validFrom) || this.validTo >= this.validFrom)",
});
