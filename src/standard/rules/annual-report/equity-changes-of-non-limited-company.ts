import { defineRule } from "../../../model/rule.ts";

export const equityChangesOfNonLimitedCompany = defineRule({
  id: "equity-changes-of-non-limited-company",
  code: "ANR-028B",
  severity: "error",
  dimension: "准确性",
  clause: "annual-report#shareholders",
  source: [
    { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "非有限责任公司年报填有股权变更", en: "changes of equity in the report of a non-limited company" },
  why: "股权转让等股权变更信息只由有限责任公司填报；股份有限公司、其他企业的年报没有这张表。",
  message: {
    zh: "企业类型为 {type}，不是有限责任公司，却填有股权变更",
    en: "the type is {type}, not a limited company, yet changes of equity are given",
  },
  fix: {
    zh: "核对企业类型；确非有限责任公司的，删去股权变更",
    en: "check the type; if it is right, remove the changes",
  },
  on: ["annual-report"],
  at: "equityChanges",
  args: { type: `codeTitle("enterprise-type", this.subject.entityType)` },
  holds: `this.subject.entityType.matches('^(11|51|61)') || !has(this.equityChanges)`,
});
