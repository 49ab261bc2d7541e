import { defineRule } from "../../../model/rule.ts";

export const suspensionTagWithoutSuspension = defineRule({
  id: "suspension-tag-without-suspension",
  code: "TAG-009H",
  severity: "error",
  dimension: "准确性",
  clause: "tag#triggers",
  source: [{ document: "市场主体登记管理条例", article: "第三十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "没有歇业就作歇业标注", en: "suspension tag without a suspension" },
  why: "标注要有当时有效的歇业备案。数据中没有相关类型的记录的不评判。",
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
  among: ["suspension"],
  args: { value: "this.taggedOn", law: "this.ruleCode" },
  when: `this.ruleCode == "TAG-LAW-08"`,
  where: `other.startsOn <= this.taggedOn && this.taggedOn <= other.endsOn`,
});
