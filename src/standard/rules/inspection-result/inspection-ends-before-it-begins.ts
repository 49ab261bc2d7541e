import { defineRule } from "../../../model/rule.ts";

export const inspectionEndsBeforeItBegins = defineRule({
  id: "inspection-ends-before-it-begins",
  code: "INS-010C",
  severity: "error",
  dimension: "一致性",
  clause: "inspection-result#dates",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "检查结束早于开始", en: "inspection ends before it begins" },
  why: "起止日期填反，会使公示期限算错。",
  message: {
    zh: "检查结束日期 {value} 早于检查开始日期 {inspectedFrom}",
    en: "ended on {value}, before it began on {inspectedFrom}",
  },
  fix: { zh: "核对起止日期", en: "check the two dates" },
  on: ["inspection-result"],
  at: "inspectedTo",
  args: { inspectedFrom: "this.inspectedFrom" },
  holds: "this.inspectedTo >= this.inspectedFrom",
});
