import { defineRule } from "../../../model/rule.ts";

export const toleratedEntryTakesPoints = defineRule({
  id: "tolerated-entry-takes-points",
  code: "POI-005",
  severity: "warning",
  dimension: "一致性",
  clause: "credit-point#tolerance",
  source: [{ document: "地方信用积分办法", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "容错的事项仍减分", en: "tolerated entry takes points" },
  why: "容错是依照规定不减分，分值应为零；减了分就没有容错。",
  message: { zh: "容错的事项“{item}”的分值不为零", en: "the tolerated item “{item}” takes points" },
  fix: { zh: "分值改为0；不属容错的，改为否", en: "set the points to 0; if it is not tolerated, say no" },
  on: ["credit-point"],
  at: "entries",
  args: {
    item: `this.entries.filter(entry, has(entry.isTolerated) && entry.isTolerated == "1" && compareDecimals(entry.delta, "0") != 0)[0].item`,
  },
  holds: `this.entries.all(entry, !has(entry.isTolerated) || entry.isTolerated != "1" || !has(entry.delta) || compareDecimals(entry.delta, "0") == 0)`,
});
