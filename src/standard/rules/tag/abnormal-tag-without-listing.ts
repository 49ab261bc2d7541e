import { defineRule } from "../../../model/rule.ts";

export const abnormalTagWithoutListing = defineRule({
  id: "abnormal-tag-without-listing",
  code: "TAG-009F",
  severity: "error",
  dimension: "准确性",
  clause: "tag#triggers",
  source: [{ document: "企业经营异常名录管理办法", article: "第五条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "没有列异就作列异标注", en: "abnormal tag without a listing" },
  why: "标注要有当时有效的列入决定。数据中没有相关类型的记录的不评判。",
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
  among: ["abnormal-listing"],
  args: { value: "this.taggedOn", law: "this.ruleCode" },
  when: `this.ruleCode == "TAG-LAW-12"`,
  where: `other.listedOn <= this.taggedOn && (!has(other.removedOn) || other.removedOn >= this.taggedOn)`,
});
