import { defineRule } from "../../../model/rule.ts";

export const toleranceWithoutBasis = defineRule({
  id: "tolerance-without-basis",
  code: "POI-006",
  severity: "warning",
  dimension: "完整性",
  clause: "credit-point#tolerance",
  source: [{ document: "地方信用积分办法", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "容错没有依据", en: "tolerance without a basis" },
  why: "容错是例外，应写明依照哪项规定，便于复核。",
  message: { zh: "容错的事项“{item}”没有容错依据", en: "the tolerated item “{item}” has no basis" },
  fix: { zh: "填写容错依据", en: "give the basis" },
  on: ["credit-point"],
  at: "entries",
  args: {
    item: `this.entries.filter(entry, has(entry.isTolerated) && entry.isTolerated == "1" && !has(entry.toleranceBasis))[0].item`,
  },
  holds: `this.entries.all(entry, !has(entry.isTolerated) || entry.isTolerated != "1" || has(entry.toleranceBasis))`,
});
