import { defineRule } from "../../../model/rule.ts";

export const nonCooperationWithoutGround = defineRule({
  id: "non-cooperation-without-ground",
  code: "INS-007A",
  severity: "error",
  dimension: "完整性",
  clause: "inspection-result#non-cooperation",
  source: [{ document: "企业公示信息抽查办法", article: "第十一条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "不予配合情节严重没有情形", en: "serious non-cooperation without its ground" },
  why: "不予配合情节严重限于第十一条的情形，公示前应写明是哪一种。",
  message: {
    zh: "检查结果为不予配合情节严重，没有填写不予配合情形",
    en: "serious non-cooperation, but the ground is missing",
  },
  fix: { zh: "按检查记录填写情形", en: "fill in the ground after the record" },
  on: ["inspection-result"],
  at: "nonCooperationGround",
  holds: `!(has(this.results) && "8" in this.results || has(this.publicityResults) && "6" in this.publicityResults) || has(this.nonCooperationGround)`,
});
