import { defineRule } from "../../../model/rule.ts";

export const definitionRepeatsName = defineRule({
  id: "definition-repeats-name",
  code: "STD-005",
  severity: "warning",
  dimension: "规范性",
  clause: "data-element#definition",
  source: [{ document: "GB/T 1.1-2020", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "定义只是重复名称", en: "definition repeats the name" },
  why: "同语反复的定义没有说明含义。",
  message: { zh: "定义“{value}”只是重复名称", en: "the definition “{value}” only repeats the name" },
  fix: { zh: "说明是什么、从哪里来、怎样计算", en: "say what it is, where it comes from, how it is computed" },
  on: ["data-element"],
  at: "definition",
  args: { value: "this.definition" },
  holds: `!(this.definition.contains(this.nameZh) && this.definition.size() <= this.nameZh.size() + 4)`,
});
