import { defineRule } from "../../../model/rule.ts";

export const commitmentJudgedBeforeMade = defineRule({
  id: "commitment-judged-before-made",
  code: "COM-009",
  severity: "error",
  dimension: "一致性",
  clause: "commitment#fulfilment",
  source: [{ document: "全国信用承诺归集格式（原文待核实）", article: "履行状态认定日期", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "认定日期早于承诺作出日期", en: "judged before it was made" },
  why: "承诺作出以后才谈得上履行；多为日期录反。",
  message: {
    zh: "履行状态认定日期 {value} 早于承诺作出日期 {madeOn}",
    en: "judged on {value}, before it was made on {madeOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["commitment"],
  at: "judgedOn",
  args: { madeOn: "this.madeOn" },
  holds: "this.judgedOn >= this.madeOn",
});
