import { defineRule } from "../../../model/rule.ts";

export const commitmentKindMissing = defineRule({
  id: "commitment-kind-missing",
  code: "COM-006B",
  severity: "error",
  dimension: "完整性",
  clause: "commitment#kinds",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "没有填写市场监管承诺类别", en: "kind of commitment missing" },
  why: "审批替代型、证明事项型、信用修复型、主动型在市场监管领域各有对应的类别，清单和统计按类别编制。",
  message: {
    zh: "承诺类型为 {type}，但没有填写承诺类别（市场监管）",
    en: "the type is {type}, but the kind of commitment is missing",
  },
  fix: { zh: "按对照表填写承诺类别", en: "fill in the kind that corresponds to the type" },
  on: ["commitment"],
  at: "commitmentKind",
  args: { type: `codeTitle("commitment-type", this.commitmentType)` },
  holds: `!(this.commitmentType in ["1", "3", "4", "6"]) || has(this.commitmentKind)`,
});
