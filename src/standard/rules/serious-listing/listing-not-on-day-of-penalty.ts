import { defineRule } from "../../../model/rule.ts";

export const listingNotOnDayOfPenalty = defineRule({
  id: "listing-not-on-day-of-penalty",
  code: "SER-005A",
  severity: "warning",
  dimension: "时效性",
  clause: "serious-listing#penalty",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "列入日期不是处罚决定日期", en: "listed on another day than the penalty" },
  why: "作出处罚决定时应对是否列入一并作出决定；日期不同的多为录错，也有两份文书先后签发的，所以只作提示。",
  message: {
    zh: "列入日期 {value}，处罚决定日期 {decided}（{otherPlace}）",
    en: "listed on {value}, but punished on {decided} ({otherPlace})",
  },
  fix: { zh: "对照两份决定书核对日期", en: "check both dates after the decisions" },
  relation: "agreement",
  on: ["serious-listing"],
  at: "listedOn",
  by: "document",
  among: ["administrative-penalty"],
  when: `this.ground != "11"`,
  holds: "this.listedOn <= other.decidedOn",
  args: { decided: "other.decidedOn" },
});
