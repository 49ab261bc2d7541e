import { defineRule } from "../../../model/rule.ts";

export const incentiveMeasureNoteMissing = defineRule({
  id: "incentive-measure-note-missing",
  code: "INC-001",
  severity: "error",
  dimension: "完整性",
  clause: "incentive#measures",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "激励措施含其他但没有说明", en: "other measure without a description" },
  why: "“其他”不说明内容，主体和其他部门都不知道给了什么激励。",
  message: {
    zh: "激励措施包含 99（其他），但没有填写其他激励措施说明",
    en: "the measures include 99 (other), but it is not described",
  },
  fix: { zh: "在其他激励措施说明中写明；属于所列措施的改填相应代码", en: "describe the measure, or use a listed code" },
  on: ["incentive"],
  at: "measureNote",
  holds: `!("99" in this.measures) || has(this.measureNote)`,
});
