import { defineRule } from "../../../model/rule.ts";

export const inspectedBeforeDraw = defineRule({
  id: "inspected-before-draw",
  code: "INS-010A",
  severity: "error",
  dimension: "一致性",
  clause: "inspection-result#dates",
  source: [
    { document: "企业公示信息抽查办法", article: "第四条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "摇号以前开始检查", en: "inspected before the draw" },
  why: "检查名单由摇号确定，检查不会早于摇号。",
  message: {
    zh: "检查开始日期 {value} 早于摇号日期 {drawnOn}",
    en: "inspected from {value}, before the draw of {drawnOn}",
  },
  fix: { zh: "核对两个日期", en: "check the two dates" },
  on: ["inspection-result"],
  at: "inspectedFrom",
  args: { drawnOn: "this.drawnOn" },
  holds: "this.inspectedFrom >= this.drawnOn",
});
