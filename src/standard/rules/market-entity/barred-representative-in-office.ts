import { defineRule } from "../../../model/rule.ts";

export const barredRepresentativeInOffice = defineRule({
  id: "barred-representative-in-office",
  code: "ENT-044",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#bars",
  source: [{ document: "企业信息公示暂行条例", article: "第十八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2014-10-01",
  title: {
    zh: "列严企业的法定代表人三年内任职其他企业",
    en: "representative of a seriously listed enterprise in another one",
  },
  why: "列入严重违法失信名单企业的法定代表人、负责人，3年内不得担任其他企业的法定代表人、负责人；留任原企业不在此列。按证件号码关联，没有证件号码或者任职日期的不评判。",
  message: {
    zh: "任职日期 {value} 在所任另一企业 {listedOn} 列入严重违法失信名单后的3年内（{otherPlace}）",
    en: "in office since {value}, within three years of the listing of another enterprise of the same person on {listedOn} ({otherPlace})",
  },
  fix: {
    zh: "核对是否同一人、是否已移出名单，以及 {value}、{listedOn}（{otherPlace}）",
    en: "see whether it is the same person and whether the listing still stands; check {value} and {listedOn} ({otherPlace})",
  },
  relation: "exclusion",
  on: ["market-entity"],
  at: "legalRepresentativeSince",
  by: "representative",
  args: { listedOn: "other.seriousListedOn" },
  when: `!(this.entityType in ["9500"])`,
  where:
    "other.creditCode != this.creditCode && this.legalRepresentativeSince > other.seriousListedOn && this.legalRepresentativeSince <= addYears(other.seriousListedOn, parameters.seriousListingBarYears)",
});
