import { defineRule } from "../../../model/rule.ts";

export const sharesOfOneDayOverHundred = defineRule({
  id: "shares-of-one-day-over-hundred",
  code: "IMM-003C",
  severity: "warning",
  dimension: "准确性",
  clause: "immediate-information#equity",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同日变更后的股权比例之和超过100%", en: "shares after one change exceed one hundred per cent" },
  why: "同一企业同一日变更后，两个不同股东的比例之和已经超过100%，至少一个填错。",
  message: {
    zh: "变更后股权比例 {value} 与另一股东同日变更后的比例（{otherPlace}）之和超过100%",
    en: "the share after {value} and that of another shareholder on the same day ({otherPlace}) exceed 100 %",
  },
  fix: { zh: "核对两条记录的变更后股权比例", en: "check the share after the change in both records" },
  relation: "agreement",
  on: ["immediate-information"],
  at: "equityChange.shareAfter",
  by: "subject",
  where: "other.formedOn == this.formedOn && other.equityChange.shareholderName != this.equityChange.shareholderName",
  holds: `compareDecimals(sumDecimals([this.equityChange.shareAfter, other.equityChange.shareAfter]), "100") <= 0`,
});
