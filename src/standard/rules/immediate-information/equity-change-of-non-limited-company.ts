import { defineRule } from "../../../model/rule.ts";

export const equityChangeOfNonLimitedCompany = defineRule({
  id: "equity-change-of-non-limited-company",
  code: "IMM-009B",
  severity: "error",
  dimension: "准确性",
  clause: "immediate-information#subjects",
  source: [
    { document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" },
    { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "非有限责任公司公示股权变更", en: "change of equity of a subject that is no limited company" },
  why: "股权转让等股权变更信息只由有限责任公司公示；股份有限公司没有这一项。",
  message: {
    zh: "企业类型为 {value}，不是有限责任公司，不公示股权变更",
    en: "the type is {value}, not a limited company, and does not publish changes of equity",
  },
  fix: { zh: "核对企业类型和信息类型", en: "check the type of the enterprise and the kind of the information" },
  on: ["immediate-information"],
  at: "subject.entityType",
  holds: `this.kind != "2" || this.subject.entityType.matches('^(11|51|61)')`,
});
