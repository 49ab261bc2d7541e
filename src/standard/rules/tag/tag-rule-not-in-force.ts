import { defineRule } from "../../../model/rule.ts";

export const tagRuleNotInForce = defineRule({
  id: "tag-rule-not-in-force",
  code: "TAG-004A",
  severity: "error",
  dimension: "时效性",
  clause: "tag#rule",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "标注日规则无效", en: "rule not in force on the day" },
  why: "依无效的规则作出的标注没有依据。",
  message: {
    zh: "标注日期 {value} 不在规则的有效期内（自 {from} 生效）",
    en: "the tag was set on {value}; the rule is in force from {from} and not on that day",
  },
  fix: {
    zh: "核对标注日期和规则版次；规则无效的，撤下标注",
    en: "check the day and the edition; remove a tag without a rule",
  },
  relation: "agreement",
  on: ["tag"],
  at: "taggedOn",
  by: "tag-rule",
  among: ["tag-rule"],
  args: { value: "this.taggedOn", from: "other.effectiveFrom" },
  where: `other.version == this.ruleVersion`,
  holds: `other.effectiveFrom <= this.taggedOn && (!has(other.effectiveTo) || this.taggedOn <= other.effectiveTo)`,
});
