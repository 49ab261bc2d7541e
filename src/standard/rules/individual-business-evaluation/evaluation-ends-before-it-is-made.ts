import { defineRule } from "../../../model/rule.ts";

export const evaluationEndsBeforeItIsMade = defineRule({
  id: "evaluation-ends-before-it-is-made",
  code: "EVA-006",
  severity: "error",
  dimension: "一致性",
  clause: "individual-business-evaluation#validity",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "评价有效期早于评价日期", en: "evaluation ends before it is made" },
  why: "有效期不能早于评价日期；多为日期填错。",
  message: {
    zh: "评价有效期至 {value} 早于信用评价日期 {evaluatedOn}",
    en: "valid to {value}, before the evaluation on {evaluatedOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["individual-business-evaluation"],
  at: "validTo",
  args: { evaluatedOn: "this.evaluatedOn" },
  holds: "this.validTo >= this.evaluatedOn",
});
