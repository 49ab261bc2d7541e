import { defineRule } from "../../../model/rule.ts";

export const barredPersonRegistersAgain = defineRule({
  id: "barred-person-registers-again",
  code: "ENT-043",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#bars",
  source: [
    { document: "市场主体登记管理条例", article: "第四十条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第七十一条", confidence: "seen" },
    { document: "公司登记管理实施办法", article: "第十九条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "虚假登记责任人三年内再次登记", en: "registered again within three years of a false registration" },
  why: "因虚假登记被撤销的主体，其直接责任人自撤销之日起3年内不得再次申请登记。按法定代表人证件号码关联，没有证件号码的不评判。",
  message: {
    zh: "成立日期 {value} 在 {annulledOn} 虚假登记被撤销后的3年内，法定代表人为该次虚假登记的直接责任人（{otherPlace}）",
    en: "established on {value}, within three years of the annulment of {annulledOn} for which the legal representative is answerable ({otherPlace})",
  },
  fix: {
    zh: "核对证件号码是否同一人、撤销日期 {annulledOn} 和成立日期 {value}（{otherPlace}）；确属限制期内的，依法处理",
    en: "see whether it is the same person, and check {annulledOn} and {value} ({otherPlace}); if so, deal with it by law",
  },
  relation: "exclusion",
  on: ["market-entity"],
  at: "establishedOn",
  by: "representative",
  args: { annulledOn: "other.annulledOn" },
  where: `other.registrationState == "5" && has(other.isRepresentativeResponsible) && other.isRepresentativeResponsible == "1" && other.creditCode != this.creditCode && this.establishedOn > other.annulledOn && this.establishedOn <= addYears(other.annulledOn, parameters.falseRegistrationBarYears)`,
});
