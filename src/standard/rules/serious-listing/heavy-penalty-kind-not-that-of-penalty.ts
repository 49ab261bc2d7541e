import { defineRule } from "../../../model/rule.ts";

export const heavyPenaltyKindNotThatOfPenalty = defineRule({
  id: "heavy-penalty-kind-not-that-of-penalty",
  code: "SER-003B",
  severity: "error",
  dimension: "一致性",
  clause: "serious-listing#penalty",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "较重处罚类型与处罚种类不符", en: "kind of heavier penalty against the penalty" },
  why: "类型1须有罚款且裁量为从重，与数额无关；类型2须有降低资质等级或者吊销，暂扣不算；类型3须有限制开展生产经营活动、责令停产停业、责令关闭或者限制从业。",
  message: {
    zh: "较重行政处罚类型为 {kind}，所依据的处罚（{otherPlace}）的种类或者裁量等级不支持",
    en: "the kind is {kind}, which the penalty ({otherPlace}) does not support",
  },
  fix: {
    zh: "对照处罚决定更正类型；处罚不属于较重的，撤销列入",
    en: "correct the kind after the penalty; if it is not a heavier one, revoke the listing",
  },
  relation: "agreement",
  on: ["serious-listing"],
  at: "heavyPenaltyKind",
  by: "document",
  among: ["administrative-penalty"],
  holds: [
    `this.heavyPenaltyKind == "4"`,
    `this.heavyPenaltyKind == "1" && other.penaltyKinds.exists(kind, kind == "21") && (!has(other.discretionLevel) || other.discretionLevel == "4")`,
    `this.heavyPenaltyKind == "2" && other.penaltyKinds.exists(kind, kind in ["30", "32", "33", "35", "36"])`,
    `this.heavyPenaltyKind == "3" && other.penaltyKinds.exists(kind, kind in ["41", "42", "43", "44"])`,
  ].join(" || "),
  args: { kind: `this.heavyPenaltyKind + " " + codeTitle("heavy-penalty-kind", this.heavyPenaltyKind)` },
});
