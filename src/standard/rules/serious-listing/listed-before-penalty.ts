import { defineRule } from "../../../model/rule.ts";

export const listedBeforePenalty = defineRule({
  id: "listed-before-penalty",
  code: "SER-005B",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#penalty",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "处罚之前列入", en: "listed before the penalty" },
  why: "列入以处罚决定为前提，不能早于处罚。",
  message: {
    zh: "列入日期 {value} 早于处罚决定日期 {decided}（{otherPlace}）",
    en: "listed on {value}, before the penalty of {decided} ({otherPlace})",
  },
  fix: {
    zh: "对照两份决定书更正日期；确在处罚前列入的，撤销列入",
    en: "correct the dates after the decisions; a listing before the penalty has to be revoked",
  },
  relation: "agreement",
  on: ["serious-listing"],
  at: "listedOn",
  by: "document",
  among: ["administrative-penalty"],
  holds: "this.listedOn >= other.decidedOn",
  args: { decided: "other.decidedOn" },
});
