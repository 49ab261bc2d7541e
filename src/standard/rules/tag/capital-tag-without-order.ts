import { defineRule } from "../../../model/rule.ts";

export const capitalTagWithoutOrder = defineRule({
  id: "capital-tag-without-order",
  code: "TAG-009B",
  severity: "error",
  dimension: "准确性",
  clause: "tag#triggers",
  source: [{ document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第六条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "没有责令改正就作资本标注", en: "capital tag without an order" },
  why: "先由登记机关责令改正，逾期未改正的才作特别标注。数据中没有相关类型的记录的不评判。",
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
  among: ["market-entity"],
  args: { value: "this.taggedOn", law: "this.ruleCode" },
  when: `this.ruleCode == "TAG-LAW-01"`,
  where: `other.specialAnnotations.exists(a, has(a.kind) && a.kind == "1" && has(a.orderedOn) && has(a.correctBy) && a.correctBy < this.taggedOn)`,
});
