import { defineRule } from "../../../model/rule.ts";

export const pointEntryAfterScoring = defineRule({
  id: "point-entry-after-scoring",
  code: "POI-002",
  severity: "error",
  dimension: "时效性",
  clause: "credit-point#entries",
  source: [{ document: "地方信用积分办法", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "加减分事项晚于计分日期", en: "entry later than the day of scoring" },
  why: "计分日期以后发生的事项不能计入；多为日期填错。",
  message: {
    zh: "事项“{item}”发生于计分日期 {scoredOn} 以后",
    en: "the item “{item}” occurred after the scoring on {scoredOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["credit-point"],
  at: "entries",
  args: { item: "this.entries.filter(entry, entry.occurredOn > this.scoredOn)[0].item", scoredOn: "this.scoredOn" },
  holds: "this.entries.all(entry, !has(entry.occurredOn) || entry.occurredOn <= this.scoredOn)",
});
