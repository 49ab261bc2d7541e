import { defineRule } from "../../../model/rule.ts";

export const elementConditionMissing = defineRule({
  id: "element-condition-missing",
  code: "STD-003",
  severity: "error",
  dimension: "完整性",
  clause: "data-element#obligation",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "条件必选没有写明条件", en: "conditional without a condition" },
  why: "没有条件就不知道何时应填。",
  message: { zh: "约束为条件必选（C），没有约束条件", en: "the obligation is C and there is no condition" },
  fix: { zh: "填写约束条件，或者改为 M、O", en: "give the condition, or use M or O" },
  on: ["data-element"],
  at: "obligationCondition",
  holds: `this.obligation != "C" || has(this.obligationCondition)`,
});
