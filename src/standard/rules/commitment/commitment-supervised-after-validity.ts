import { defineRule } from "../../../model/rule.ts";

export const commitmentSupervisedAfterValidity = defineRule({
  id: "commitment-supervised-after-validity",
  code: "COM-018",
  severity: "warning",
  dimension: "时效性",
  clause: "commitment#supervision",
  source: [{ document: "全国信用承诺归集格式（原文待核实）", article: "监管状态", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "承诺期满已认定仍为监管中", en: "judged and past its end, but under supervision" },
  why: "有效期已过、履行状态已认定的，监管已经完成；多为忘记更新。",
  message: {
    zh: "承诺有效期至 {validTo}，履行状态已于 {judgedOn} 认定，监管状态仍为 0（监管中）",
    en: "valid to {validTo} and judged on {judgedOn}, but still 0 (under supervision)",
  },
  fix: {
    zh: "监管状态改为 2（监管完成）；仍需监管的，核对承诺有效期",
    en: "set the state to 2 (finished), or check the end of validity",
  },
  on: ["commitment"],
  at: "supervisionState",
  args: { validTo: "this.validTo", judgedOn: "this.judgedOn" },
  holds: `this.supervisionState != "0" || !has(this.judgedOn) || asOf <= this.validTo`,
});
