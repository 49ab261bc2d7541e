import { defineRule } from "../../../model/rule.ts";

export const pointsNotSumOfEntries = defineRule({
  id: "points-not-sum-of-entries",
  code: "POI-001",
  severity: "error",
  dimension: "准确性",
  clause: "credit-point#sum",
  source: [{ document: "地方信用积分办法", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "当前分不等于基准分加加减分", en: "current score is not the base score plus the entries" },
  why: "当前分应等于基准分加上计分日期仍有效的各项加减分；不等多为漏列事项或者没有减去失效的事项。",
  message: {
    zh: "当前分为 {value}，基准分加各项加减分为 {expected}",
    en: "the current score is {value}, base score and entries give {expected}",
  },
  fix: { zh: "补全明细或者更正当前分", en: "complete the entries or correct the score" },
  on: ["credit-point"],
  at: "currentScore",
  args: {
    expected:
      "sumDecimals([this.baseScore, sumDecimals(this.entries.filter(entry, !has(entry.expiresOn) || entry.expiresOn >= this.scoredOn).map(entry, entry.delta))])",
  },
  holds:
    "size(this.entries) == 0 || this.entries.exists(entry, !has(entry.delta)) || compareDecimals(this.currentScore, sumDecimals([this.baseScore, sumDecimals(this.entries.filter(entry, !has(entry.expiresOn) || entry.expiresOn >= this.scoredOn).map(entry, entry.delta))])) == 0",
});
