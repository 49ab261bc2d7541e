import { defineRule } from "../../../model/rule.ts";

export const tagRuleEndsBeforeItStarts = defineRule({
  id: "tag-rule-ends-before-it-starts",
  code: "TAG-001C",
  severity: "error",
  dimension: "一致性",
  clause: "tag-rule#content",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "规则失效早于生效", en: "the rule ends before it starts" },
  why: "多为两个日期填反。",
  message: { zh: "规则于 {from} 生效，却于 {to} 失效", en: "the rule is in force from {from} and ends on {to}" },
  fix: { zh: "核对两个日期", en: "check both days" },
  on: ["tag-rule"],
  at: "effectiveTo",
  args: { from: "this.effectiveFrom", to: "this.effectiveTo" },
  holds: `this.effectiveFrom <= this.effectiveTo`,
});
