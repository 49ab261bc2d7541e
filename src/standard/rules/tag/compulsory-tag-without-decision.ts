import { defineRule } from "../../../model/rule.ts";

export const compulsoryTagWithoutDecision = defineRule({
  id: "compulsory-tag-without-decision",
  code: "TAG-009D",
  severity: "error",
  dimension: "准确性",
  clause: "tag#triggers",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "没有决定就作强制注销标注", en: "compulsory tag without a decision" },
  why: "作出强制注销登记决定后才作特别标注，公告期间不标注。数据中没有相关类型的记录的不评判。",
  message: {
    zh: "{value}（{law}）作出时，该主体没有可以作为依据的记录",
    en: "when the tag of {value} ({law}) was set, the subject had no record to found it",
  },
  fix: {
    zh: "核对主体和标注日期；没有依据的，撤下标注并更正",
    en: "check the subject and the day; remove a tag without ground",
  },
  relation: "reference",
  on: ["tag"],
  at: "ruleCode",
  by: "subject",
  among: ["compulsory-deregistration"],
  args: { value: "this.taggedOn", law: "this.ruleCode" },
  when: `this.ruleCode == "TAG-LAW-05"`,
  where: `other.decidedOn <= this.taggedOn`,
});
