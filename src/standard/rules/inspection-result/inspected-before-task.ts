import { defineRule } from "../../../model/rule.ts";

export const inspectedBeforeTask = defineRule({
  id: "inspected-before-task",
  code: "INS-010B",
  severity: "error",
  dimension: "一致性",
  clause: "inspection-result#dates",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "任务下达以前开始检查", en: "inspected before the task was issued" },
  why: "先下达任务，后检查；颠倒的多为补录时日期填错。",
  message: {
    zh: "检查开始日期 {value} 早于任务下达日期 {issuedOn}",
    en: "inspected from {value}, before the task of {issuedOn}",
  },
  fix: { zh: "核对两个日期", en: "check the two dates" },
  on: ["inspection-result"],
  at: "inspectedFrom",
  args: { issuedOn: "this.issuedOn" },
  holds: "this.inspectedFrom >= this.issuedOn",
});
