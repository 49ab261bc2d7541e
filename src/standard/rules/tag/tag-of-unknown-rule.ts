import { defineRule } from "../../../model/rule.ts";

export const tagOfUnknownRule = defineRule({
  id: "tag-of-unknown-rule",
  code: "TAG-004B",
  severity: "error",
  dimension: "一致性",
  clause: "tag#rule",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "标注的规则不存在", en: "tag of an unknown rule" },
  why: "没有规则就没有依据、层级和移除条件。数据中没有任何标注规则的不评判；全国法定标注由本标准规定。",
  message: { zh: "没有规则编码为 {value}、版次相同的标注规则", en: "there is no rule {value} of that edition" },
  fix: { zh: "核对规则编码和版次，或者补充标注规则", en: "check the code and the edition, or add the rule" },
  relation: "reference",
  on: ["tag"],
  at: "ruleCode",
  by: "tag-rule",
  among: ["tag-rule"],
  args: { value: "this.ruleCode" },
  when: `!this.ruleCode.startsWith("TAG-LAW-")`,
  where: `other.version == this.ruleVersion`,
});
