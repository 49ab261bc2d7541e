import { defineRule } from "../../../model/rule.ts";

export const tagRuleVersionNotIncreasing = defineRule({
  id: "tag-rule-version-not-increasing",
  code: "TAG-015B",
  severity: "error",
  dimension: "一致性",
  clause: "tag-rule#editions",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "规则版次没有递增", en: "edition does not increase" },
  why: "后生效的规则版次应更大，否则分不清新旧。",
  message: {
    zh: "规则于 {from} 生效，版次为 {value}；更早生效的规则版次为 {earlier}",
    en: "the rule of {from} is edition {value}, an earlier one is edition {earlier}",
  },
  fix: { zh: "后生效的规则使用更大的版次", en: "give the later rule the higher edition" },
  relation: "agreement",
  on: ["tag-rule"],
  at: "version",
  by: "tag-rule",
  args: { from: "this.effectiveFrom", value: "this.version", earlier: "other.version" },
  where: `other.effectiveFrom < this.effectiveFrom`,
  holds: `int(other.version) < int(this.version)`,
});
