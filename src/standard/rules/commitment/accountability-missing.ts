import { defineRule } from "../../../model/rule.ts";

export const accountabilityMissing = defineRule({
  id: "accountability-missing",
  code: "COM-008B",
  severity: "error",
  dimension: "完整性",
  clause: "commitment#fulfilment",
  source: [{ document: "全国信用承诺归集格式（原文待核实）", article: "违诺责任追究内容", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "没有填写违诺责任追究内容", en: "breach without how the breach was pursued" },
  why: "认定为部分履行或者全部未履行的，要说清楚哪些没有履行、如何追究责任，否则当事人无从纠正和修复。",
  message: {
    zh: "履行状态为 {state}，但没有填写违诺责任追究内容",
    en: "the commitment was judged {state}, but it is not said how the breach was pursued",
  },
  fix: {
    zh: "按认定结论填写违诺责任追究内容；履行状态填错的，改正履行状态",
    en: "fill it in from the finding, or correct the state",
  },
  on: ["commitment"],
  at: "accountability",
  args: { state: `codeTitle("commitment-fulfilment", this.fulfilment)` },
  holds: `!(this.fulfilment in ["2", "3"]) || has(this.accountability)`,
});
