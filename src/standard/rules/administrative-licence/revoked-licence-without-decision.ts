import { defineRule } from "../../../model/rule.ts";

export const revokedLicenceWithoutDecision = defineRule({
  id: "revoked-licence-without-decision",
  code: "LIC-022",
  severity: "warning",
  dimension: "一致性",
  clause: "administrative-licence#state",
  source: [
    { document: "行政许可法", article: "第六十九条、第七十条", confidence: "known" },
    { document: "行政处罚法", article: "第九条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "吊销的许可没有对应的处罚", en: "revoked licence without a penalty" },
  why: "吊销许可证件是行政处罚，应有对应的处罚决定；数据中没有处罚记录的不作判断，填有失效决定文书号的不作判断。",
  message: {
    zh: "许可失效原因为吊销（{revoked}），但数据中没有该主体含吊销的处罚",
    en: "the licence was revoked on {revoked}, but there is no penalty of revocation on its holder",
  },
  fix: {
    zh: "填写失效决定文书号，或者补报处罚记录；原因填错的，更正",
    en: "fill in the number of the decision, or report the penalty; correct a wrong reason",
  },
  relation: "reference",
  on: ["administrative-licence"],
  at: "invalidationReason",
  by: "subject",
  among: ["administrative-penalty"],
  args: { revoked: "this.invalidatedOn" },
  when: `this.invalidationReason == "4" && !has(this.invalidationDocumentNumber)`,
  where: `other.penaltyKinds.exists(kind, kind in ["30", "33"]) && other.decidedOn <= this.invalidatedOn`,
});
