import { defineRule } from "../../../model/rule.ts";

export const commitmentTypeNoteMissing = defineRule({
  id: "commitment-type-note-missing",
  code: "COM-005",
  severity: "error",
  dimension: "完整性",
  clause: "commitment#kinds",
  source: [{ document: "全国信用承诺归集格式（原文待核实）", article: "承诺类型", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "承诺类型为其他但没有说明", en: "commitment of another type without a description" },
  why: "“其他”不说明内容，无法据以统计和监管。",
  message: {
    zh: "承诺类型为 0（其他），但没有填写其他承诺类型说明",
    en: "the type is 0 (other), but it is not described",
  },
  fix: {
    zh: "在其他承诺类型说明中写明类型，抽查检查类写“抽查检查”；属于所列类型的改填相应代码",
    en: "describe the type, “抽查检查” for one on an inspection; use the code of a listed type where there is one",
  },
  on: ["commitment"],
  at: "commitmentTypeNote",
  holds: `this.commitmentType != "0" || has(this.commitmentTypeNote)`,
});
