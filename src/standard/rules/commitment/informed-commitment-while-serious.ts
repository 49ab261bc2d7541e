import { defineRule } from "../../../model/rule.ts";

export const informedCommitmentWhileSerious = defineRule({
  id: "informed-commitment-while-serious",
  code: "COM-013",
  severity: "error",
  dimension: "一致性",
  clause: "commitment#not-entitled",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十五条第三项", confidence: "seen" },
    { document: "国办发〔2020〕42号", confidence: "known" },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  title: {
    zh: "列入严重违法失信名单期间以承诺方式办理",
    en: "informed commitment while on the list of serious violations",
  },
  why: "列入严重违法失信名单期间不适用告知承诺制。列入、移出当日的先后不能判断，不算在内。",
  message: {
    zh: "承诺作出日期 {madeOn} 在列入严重违法失信名单期间（{listedOn} 列入，见 {otherPlace}）",
    en: "made on {madeOn}, while the party was on the list of serious violations (since {listedOn}, see {otherPlace})",
  },
  fix: {
    zh: "核对承诺作出日期和列入、移出日期；确在列入期间的，不能以承诺代替审批或者证明，按一般程序办理",
    en: "check the dates; while listed the party has to go through the ordinary procedure",
  },
  relation: "exclusion",
  on: ["commitment"],
  at: "commitmentType",
  by: "subject",
  among: ["serious-listing"],
  args: { madeOn: "this.madeOn", listedOn: "other.listedOn" },
  when: `this.commitmentType in ["1", "3"]`,
  where:
    "other.listedOn < this.madeOn && (!has(other.removedOn) || this.madeOn < other.removedOn || has(other.restoredOn) && other.restoredOn < this.madeOn)",
});
