import { defineRule } from "../../../model/rule.ts";

export const seriousListingNotInInput = defineRule({
  id: "serious-listing-not-in-input",
  code: "PEN-035B",
  severity: "warning",
  dimension: "一致性",
  clause: "administrative-penalty#serious-listing",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第二条、第十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "标明列入名单而没有列入记录", en: "said to be listed, but no listing" },
  why: "处罚记录标明列入严重违法失信名单的，应有以该处罚决定为依据的列入记录；数据中没有列入记录的不作判断。",
  message: {
    zh: "标明已列入严重违法失信名单，但没有以文书号 {number} 为依据的列入记录",
    en: "said to be listed as serious, but no listing names the decision {number}",
  },
  fix: { zh: "补报列入记录，或者更正“是否列入严重违法失信名单”", en: "report the listing, or correct the mark" },
  relation: "reference",
  on: ["administrative-penalty"],
  at: "isListedAsSerious",
  by: "document",
  among: ["serious-listing"],
  args: { number: "this.documentNumber" },
  when: `this.isListedAsSerious == "1"`,
  where: "other.listedOn >= this.decidedOn",
});
