import { defineRule } from "../../../model/rule.ts";

export const inspectionWithoutResult = defineRule({
  id: "inspection-without-result",
  code: "INS-001C",
  severity: "error",
  dimension: "完整性",
  clause: "inspection-result#results",
  source: [{ document: "企业公示信息抽查办法", article: "第十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "没有检查结果", en: "no result" },
  why: "双随机抽查填抽查结果，公示信息抽查填公示信息抽查结果；两项都空的记录没有意义。",
  message: { zh: "抽查结果、公示信息抽查结果都没有填写", en: "neither set of results is filled in" },
  fix: { zh: "按检查记录填写其中一项", en: "fill in one of the two after the inspection record" },
  on: ["inspection-result"],
  at: "results",
  holds: "has(this.results) || has(this.publicityResults)",
});
