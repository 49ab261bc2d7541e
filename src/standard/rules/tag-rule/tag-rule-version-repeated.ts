import { defineRule } from "../../../model/rule.ts";

export const tagRuleVersionRepeated = defineRule({
  id: "tag-rule-version-repeated",
  code: "TAG-015A",
  severity: "error",
  dimension: "一致性",
  clause: "tag-rule#editions",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同一规则的版次重复", en: "one edition of a rule given twice" },
  why: "规则编码和版次一起唯一确定一条规则，标注结果据此引用。",
  message: {
    zh: "规则编码和版次（{value}）与 {otherPlace} 相同",
    en: "the code and the edition ({value}) are those of {otherPlace}",
  },
  fix: { zh: "改用新的规则编码，或者递增版次", en: "use another code or the next edition" },
  relation: "unique",
  on: ["tag-rule"],
  at: "version",
  by: "tag-rule-version",
  args: { value: "this.version" },
});
