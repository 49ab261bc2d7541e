import { defineRule } from "../../../model/rule.ts";

export const listingPublishedBeforeDecision = defineRule({
  id: "listing-published-before-decision",
  code: "ABN-003G",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#publicity",
  source: [
    { document: "企业经营异常名录管理办法", article: "第五条", confidence: "seen" },
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十四条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "列入决定之前已经公示", en: "listing published before the decision" },
  why: "作出列入决定后才能公示；提前公示使没有列入的主体受损，多为日期录反。",
  message: {
    zh: "列入公示日期 {value} 早于列入日期 {listedOn}",
    en: "published on {value}, before the listing on {listedOn}",
  },
  fix: { zh: "对照决定书和公示系统更正日期", en: "correct the dates after the decision and the publicity system" },
  on: ["abnormal-listing", "serious-listing"],
  at: "publishedOn",
  args: { listedOn: "this.listedOn" },
  holds: "this.publishedOn >= this.listedOn",
});
