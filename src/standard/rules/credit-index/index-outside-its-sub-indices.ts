import { defineRule } from "../../../model/rule.ts";

export const indexOutsideItsSubIndices = defineRule({
  id: "index-outside-its-sub-indices",
  code: "IDX-003",
  severity: "warning",
  dimension: "一致性",
  clause: "credit-index#values",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "综合指数不在各分项指数之间", en: "index outside its sub-indices" },
  why: "综合指数由分项指数加权而成，应在最低和最高的分项指数之间；合成方法没有公布全文，只作提示。（暂行）",
  message: {
    zh: "综合指数 {value} 低于或者高于全部六个分项指数",
    en: "the index {value} is below or above all six sub-indices",
  },
  fix: { zh: "核对综合指数和分项指数", en: "check the index and its sub-indices" },
  on: ["credit-index"],
  at: "value",
  holds:
    "!(compareDecimals(this.value, this.reliabilityIndex) < 0 && compareDecimals(this.value, this.operationIndex) < 0 && compareDecimals(this.value, this.financeIndex) < 0 && compareDecimals(this.value, this.complianceIndex) < 0 && compareDecimals(this.value, this.relationIndex) < 0 && compareDecimals(this.value, this.supervisionIndex) < 0) && !(compareDecimals(this.value, this.reliabilityIndex) > 0 && compareDecimals(this.value, this.operationIndex) > 0 && compareDecimals(this.value, this.financeIndex) > 0 && compareDecimals(this.value, this.complianceIndex) > 0 && compareDecimals(this.value, this.relationIndex) > 0 && compareDecimals(this.value, this.supervisionIndex) > 0)",
});
