import { defineRule } from "../../../model/rule.ts";

export const shareholdersOfNonCompany = defineRule({
  id: "shareholders-of-non-company",
  code: "ANR-028A",
  severity: "warning",
  dimension: "准确性",
  clause: "annual-report#shareholders",
  source: [
    { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "非公司年报填有股东出资", en: "shareholders in the report of a non-company" },
  why: "股东、发起人出资信息只由有限责任公司、股份有限公司填报；合伙企业、个人独资企业、分支机构的年报没有这张表。",
  message: {
    zh: "企业类型为 {type}，不是公司，却填有股东及出资",
    en: "the type is {type}, not a company, yet shareholders are given",
  },
  fix: {
    zh: "核对企业类型；确非公司的，删去股东及出资",
    en: "check the type; if it is right, remove the shareholders",
  },
  on: ["annual-report"],
  at: "shareholders",
  args: { type: `codeTitle("enterprise-type", this.subject.entityType)` },
  holds: `this.subject.entityType.matches('^(1[12]|5[12]|6[12])') || !has(this.shareholders)`,
});
