import { defineRule } from "../../../model/rule.ts";

export const errorCountBelowErrors = defineRule({
  id: "error-count-below-errors",
  code: "PKG-008H",
  severity: "error",
  dimension: "一致性",
  clause: "batch-receipt#errors",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "问题总数少于列出的问题", en: "fewer problems counted than listed" },
  why: "列出的问题可以少于总数，不会多于总数。",
  message: {
    zh: "问题总数为 {value}，列出的问题却有 {listed} 条",
    en: "{value} problems are counted, but {listed} are listed",
  },
  fix: { zh: "由出具回执的系统改正", en: "correct the system that wrote the receipt" },
  on: ["batch-receipt"],
  at: "errorCount",
  args: { value: "this.errorCount", listed: "string(this.errors.size())" },
  holds: "this.errors.size() <= int(this.errorCount)",
});
