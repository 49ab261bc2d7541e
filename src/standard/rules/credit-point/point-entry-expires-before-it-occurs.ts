import { defineRule } from "../../../model/rule.ts";

export const pointEntryExpiresBeforeItOccurs = defineRule({
  id: "point-entry-expires-before-it-occurs",
  code: "POI-003",
  severity: "error",
  dimension: "一致性",
  clause: "credit-point#entries",
  source: [{ document: "地方信用积分办法", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "加减分事项失效早于发生", en: "entry expires before it occurs" },
  why: "事项的失效日期不能早于发生日期；多为两栏填反。",
  message: { zh: "事项“{item}”的失效日期早于发生日期", en: "the item “{item}” expires before it occurs" },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["credit-point"],
  at: "entries",
  args: { item: "this.entries.filter(entry, has(entry.expiresOn) && entry.expiresOn < entry.occurredOn)[0].item" },
  holds:
    "this.entries.all(entry, !has(entry.expiresOn) || !has(entry.occurredOn) || entry.expiresOn >= entry.occurredOn)",
});
