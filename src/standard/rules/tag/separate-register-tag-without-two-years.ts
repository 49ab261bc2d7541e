import { defineRule } from "../../../model/rule.ts";

export const separateRegisterTagWithoutTwoYears = defineRule({
  id: "separate-register-tag-without-two-years",
  code: "TAG-009A",
  severity: "error",
  dimension: "准确性",
  clause: "tag#triggers",
  source: [{ document: "个体工商户登记管理规定", article: "第三十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "列异不满两年就作另册标注", en: "separate-register tag without two years of listing" },
  why: "个体工商户列入经营异常名录满两年未移出的，才另册管理。数据中没有相关类型的记录的不评判。",
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
  when: `this.ruleCode == "TAG-LAW-03"`,
  where: `other.listedOn < this.taggedOn && addYears(other.listedOn, parameters.separateRegisterYears) < this.taggedOn && (!has(other.removedOn) || other.removedOn >= this.taggedOn)`,
});
