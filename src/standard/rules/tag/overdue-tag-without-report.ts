import { defineRule } from "../../../model/rule.ts";

export const overdueTagWithoutReport = defineRule({
  id: "overdue-tag-without-report",
  code: "TAG-009I",
  severity: "error",
  dimension: "准确性",
  clause: "tag#triggers",
  source: [{ document: "保障中小企业款项支付条例", article: "第十八条第二款", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "年度报告没有逾期款项就作标注", en: "overdue-payment tag without a report" },
  why: "只有大型企业在年度报告中载明的逾期款项才作该项标注。数据中没有相关类型的记录的不评判。",
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
  among: ["overdue-payment"],
  args: { value: "this.taggedOn", law: "this.ruleCode" },
  when: `this.ruleCode == "TAG-LAW-15"`,
  where: `other.payerKind == "1" && other.hasOverduePayments == "1" && other.disclosedOn <= this.taggedOn`,
});
