import { defineRule } from "../../../model/rule.ts";

export const accountabilityOfKeptCommitment = defineRule({
  id: "accountability-of-kept-commitment",
  code: "COM-008D",
  severity: "error",
  dimension: "一致性",
  clause: "commitment#fulfilment",
  source: [{ document: "全国信用承诺归集格式（原文待核实）", article: "违诺责任追究内容", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "没有认定违诺却填了违诺责任追究内容", en: "no breach, but it is said how the breach was pursued" },
  why: "全部履行或者尚未认定的承诺没有违诺可言；填了会让守信主体被误认为失信。",
  message: {
    zh: "履行状态为 {state}，却填写了违诺责任追究内容",
    en: "the commitment is {state}, but it is said how the breach was pursued",
  },
  fix: { zh: "删去违诺责任追究内容；确有违诺的，改正履行状态", en: "remove it, or correct the state" },
  on: ["commitment"],
  at: "accountability",
  args: { state: `codeTitle("commitment-fulfilment", this.fulfilment)` },
  holds: `this.fulfilment in ["2", "3"] || !has(this.accountability)`,
});
