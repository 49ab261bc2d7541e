import { defineRule } from "../../../model/rule.ts";

export const violationWithoutCase = defineRule({
  id: "violation-without-case",
  code: "INS-013",
  severity: "information",
  dimension: "完整性",
  clause: "inspection-result#follow-up",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "发现违法没有立案或者不予处罚记录", en: "violation without a case or a decision not to punish" },
  why: "发现违法行为的，后续应有立案或者不予处罚的决定；没有编号便于跟踪的，提示补充。",
  message: {
    zh: "检查结果含有违法情形，没有立案编号或者不予处罚决定编号",
    en: "a violation was found, but there is no number of a case or a decision",
  },
  fix: {
    zh: "有编号的补填；尚未处理的，处理后更新记录",
    en: "fill in the number, or update the record once it is handled",
  },
  on: ["inspection-result"],
  at: "caseNumber",
  holds: `!(has(this.results) && "A" in this.results || has(this.results) && "D" in this.results || (has(this.results) && "C" in this.results || has(this.publicityResults) && "4" in this.publicityResults)) || has(this.caseNumber)`,
});
