import { defineRule } from "../../../model/rule.ts";

export const drawDateMissing = defineRule({
  id: "draw-date-missing",
  code: "INS-014",
  severity: "error",
  dimension: "完整性",
  clause: "inspection-result#task",
  source: [
    { document: "企业公示信息抽查办法", article: "第四条", confidence: "seen" },
    { document: "企业公示信息抽查办法", article: "第五条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "抽查没有摇号日期", en: "draw without its day" },
  why: "不定向、定向抽查的名单由随机摇号确定；根据举报、线索核查的没有摇号。",
  message: { zh: "抽查类型为 {kind}，没有填写摇号日期", en: "the task is {kind}, but the day of the draw is missing" },
  fix: { zh: "填写摇号日期；按举报、线索核查的，更正抽查类型", en: "fill in the day, or correct the kind of the task" },
  on: ["inspection-result"],
  at: "drawnOn",
  args: { kind: `codeTitle("inspection-task-kind", this.taskKind)` },
  holds: `this.taskKind == "3" || has(this.drawnOn)`,
});
