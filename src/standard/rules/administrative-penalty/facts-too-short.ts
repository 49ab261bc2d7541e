import { defineRule } from "../../../model/rule.ts";

export const factsTooShort = defineRule({
  id: "facts-too-short",
  code: "PEN-010B",
  severity: "warning",
  dimension: "完整性",
  clause: "administrative-penalty#content",
  source: [{ document: "行政处罚法", article: "第五十九条第一款第二项", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "违法事实过于简略", en: "facts too short" },
  why: "不足10个字写不清时间、行为和情节，公示后当事人和公众都无法看懂。",
  message: { zh: "违法事实只有 {length} 个字", en: "the facts have only {length} characters" },
  fix: { zh: "按处罚决定书写明时间、地点、行为和情节", en: "say when, where and what happened, as in the decision" },
  on: ["administrative-penalty"],
  at: "facts",
  args: { length: "size(this.facts)" },
  holds: "size(this.facts) >= 10",
});
