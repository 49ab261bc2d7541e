import { defineRule } from "../../../model/rule.ts";

export const tagRuleEndMissing = defineRule({
  id: "tag-rule-end-missing",
  code: "TAG-001B",
  severity: "error",
  dimension: "完整性",
  clause: "tag-rule#content",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "没有移除条件或者有效期", en: "no condition for removal and no term" },
  why: "标注长期不清理会成为无期限的负面记录。",
  message: {
    zh: "标注规则既没有移除条件，也没有有效期",
    en: "the rule has neither a condition for removal nor a term",
  },
  fix: { zh: "填写移除条件或者有效期", en: "give one of them" },
  on: ["tag-rule"],
  at: "removalCondition",
  holds: `has(this.removalCondition) || has(this.retentionDays)`,
});
