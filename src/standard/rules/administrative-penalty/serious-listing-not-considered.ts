import { defineRule } from "../../../model/rule.ts";

export const seriousListingNotConsidered = defineRule({
  id: "serious-listing-not-considered",
  code: "PEN-035A",
  severity: "warning",
  dimension: "完整性",
  clause: "administrative-penalty#serious-listing",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第二条、第十三条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  title: { zh: "较重处罚没有说明是否列入名单", en: "heavier penalty without a word on the list" },
  why: "作出行政处罚决定时应对是否列入严重违法失信名单作出决定。只看填有立案日期和裁量情形的记录：从重的罚款，降低资质等级、吊销，限制、停产停业、关闭、限制从业。",
  message: {
    zh: "较重的处罚没有填写是否列入严重违法失信名单（裁量情形 {level}）",
    en: "a heavier penalty does not say whether the party is listed (discretion {level})",
  },
  fix: { zh: "按处罚决定填写 1（列入）或者 0（不列入）", en: "say 1 (listed) or 0 (not listed) after the decision" },
  on: ["administrative-penalty"],
  at: "isListedAsSerious",
  args: { level: "this.discretionLevel" },
  holds: `has(this.isListedAsSerious) || !has(this.filedOn) || !(this.discretionLevel == "4" && this.penaltyKinds.exists(kind, kind == "21") || this.penaltyKinds.exists(kind, kind in ["32", "33", "35", "41", "42", "43", "44"]))`,
});
