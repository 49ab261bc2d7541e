import { defineRule } from "../../../model/rule.ts";

export const tagRuleEditionsOverlap = defineRule({
  id: "tag-rule-editions-overlap",
  code: "TAG-015C",
  severity: "error",
  dimension: "一致性",
  clause: "tag-rule#editions",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同一规则两个版次同时有效", en: "two editions in force at once" },
  why: "新版次生效，旧版次同时失效。",
  message: {
    zh: "规则版次 {value} 与 {otherPlace} 的版次在同一期间有效",
    en: "edition {value} is in force together with that of {otherPlace}",
  },
  fix: {
    zh: "为旧版次填写规则失效日期，为新版次生效的前一日",
    en: "end the old edition on the day before the new one",
  },
  relation: "overlap",
  on: ["tag-rule"],
  at: "effectiveFrom",
  by: "tag-rule",
  args: { value: "this.version" },
  interval: { from: "effectiveFrom", to: "effectiveTo" },
});
