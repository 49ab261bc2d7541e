import { defineRule } from "../../../model/rule.ts";

export const heavyPenaltyKindMissing = defineRule({
  id: "heavy-penalty-kind-missing",
  code: "SER-003A",
  severity: "error",
  dimension: "完整性",
  clause: "serious-listing#penalty",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "没有较重行政处罚类型", en: "kind of heavier penalty missing" },
  why: "只有四类较重行政处罚才能据以列入，须写明属于哪一类。",
  message: {
    zh: "列入情形为 {ground}，没有填写较重行政处罚类型",
    en: "the ground is {ground}, but the kind of heavier penalty is missing",
  },
  fix: {
    zh: "按处罚决定填写类型；不属于较重处罚的，撤销列入",
    en: "fill in the kind after the penalty; if it is none, revoke the listing",
  },
  on: ["serious-listing"],
  at: "heavyPenaltyKind",
  args: { ground: `this.ground + " " + codeTitle("serious-listing-ground", this.ground)` },
  holds: [`this.ground == "11"`, "has(this.heavyPenaltyKind)"].join(" || "),
});
