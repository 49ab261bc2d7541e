import { defineRule } from "../../../model/rule.ts";

export const tagOutsideItsSubjects = defineRule({
  id: "tag-outside-its-subjects",
  code: "TAG-005A",
  severity: "error",
  dimension: "一致性",
  clause: "tag#subject",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "主体不在规则的适用范围", en: "subject outside the scope of the rule" },
  why: "标注规则规定了适用的主体。",
  message: {
    zh: "行政相对人类别为 {value}，不在标注规则的适用主体中",
    en: "the kind of the subject ({value}) is not one the rule applies to",
  },
  fix: { zh: "核对主体和规则编码", en: "check the subject and the code" },
  relation: "agreement",
  on: ["tag"],
  at: "subject.kind",
  by: "tag-rule",
  among: ["tag-rule"],
  args: { value: "this.subject.kind" },
  where: `other.version == this.ruleVersion`,
  holds: `this.subject.kind == "2" ? other.subjects.exists(s, s == "4") :
    this.subject.kind == "4" ? other.subjects.exists(s, s == "2") :
    other.subjects.exists(s, s in ["1", "3"])`,
});
