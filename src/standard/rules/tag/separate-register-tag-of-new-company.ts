import { defineRule } from "../../../model/rule.ts";

export const separateRegisterTagOfNewCompany = defineRule({
  id: "separate-register-tag-of-new-company",
  code: "TAG-009C",
  severity: "error",
  dimension: "准确性",
  clause: "tag#triggers",
  source: [
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第二条、第七条", confidence: "seen" },
    { document: "公司登记管理实施办法", article: "第二十四条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "2024年7月1日后设立的公司作另册标注", en: "separate-register tag of a company set up later" },
  why: "公司另册管理只适用于2024年6月30日前登记设立的公司。数据中没有相关类型的记录的不评判。",
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
  when: `this.ruleCode == "TAG-LAW-02"`,
  where: `other.establishedOn <= "2024-06-30"`,
});
