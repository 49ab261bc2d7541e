import { defineRule } from "../../../model/rule.ts";

export const unfulfilledContentOfKeptCommitment = defineRule({
  id: "unfulfilled-content-of-kept-commitment",
  code: "COM-008C",
  severity: "error",
  dimension: "一致性",
  clause: "commitment#fulfilment",
  source: [{ document: "全国信用承诺归集格式（原文待核实）", article: "未履行的承诺内容", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "没有认定违诺却填了未履行的承诺内容", en: "no breach, but it is said what was not fulfilled" },
  why: "全部履行或者尚未认定的承诺没有违诺可言；填了会让守信主体被误认为失信。",
  message: {
    zh: "履行状态为 {state}，却填写了未履行的承诺内容",
    en: "the commitment is {state}, but it is said what was not fulfilled",
  },
  fix: { zh: "删去未履行的承诺内容；确有违诺的，改正履行状态", en: "remove it, or correct the state" },
  on: ["commitment"],
  at: "unfulfilledContent",
  args: { state: `codeTitle("commitment-fulfilment", this.fulfilment)` },
  holds: `this.fulfilment in ["2", "3"] || !has(this.unfulfilledContent)`,
});
