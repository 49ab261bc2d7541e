import { defineRule } from "../../../model/rule.ts";

export const legalTagUnknown = defineRule({
  id: "legal-tag-unknown",
  code: "TAG-004C",
  severity: "error",
  dimension: "规范性",
  clause: "tag#rule",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "没有这个法定标注", en: "no such legal tag" },
  why: "TAG-LAW- 只用于本标准规定的法定标注，地方标注另行编码。",
  message: { zh: "规则编码 {value} 不在本标准的法定标注中", en: "{value} is none of the legal tags of this standard" },
  fix: {
    zh: "改用本标准的编码；地方标注以省级命名空间开头",
    en: "use a code of this standard, or a local code for a local tag",
  },
  on: ["tag"],
  at: "ruleCode",
  args: { value: "this.ruleCode" },
  holds: `!this.ruleCode.startsWith("TAG-LAW-") || this.ruleCode.matches("^TAG-LAW-(0[1-9]|1[0-8])$")`,
});
