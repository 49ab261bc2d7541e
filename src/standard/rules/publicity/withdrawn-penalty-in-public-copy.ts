import { defineRule } from "../../../model/rule.ts";

export const withdrawnPenaltyInPublicCopy = defineRule({
  id: "withdrawn-penalty-in-public-copy",
  code: "PUB-008B",
  severity: "error",
  dimension: "时效性",
  clause: "publicity#end",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第十一条", confidence: "seen" }],
  since: "1.0.0",
  only: "public-copy",
  title: { zh: "已撤回的处罚仍在公示", en: "withdrawn penalty shown" },
  why: "处罚决定变更、撤销、确认违法或者无效的，撤回后不再显示原信息；变更后的决定另行公示。",
  message: {
    zh: "处罚信息已于 {value} 撤回，记录仍在公示副本中",
    en: "the penalty was withdrawn on {value} and is still in the public copy",
  },
  fix: { zh: "从公示副本中删去该记录", en: "remove the record from the public copy" },
  on: ["administrative-penalty"],
  at: "revocation.withdrawnOn",
  holds: "this.revocation.withdrawnOn > asOf",
});
