import { defineRule } from "../../../model/rule.ts";

export const informedCommitmentAfterFalsePromise = defineRule({
  id: "informed-commitment-after-false-promise",
  code: "COM-014A",
  severity: "error",
  dimension: "一致性",
  clause: "commitment#not-entitled",
  source: [{ document: "国办发〔2020〕42号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "限制承诺期间以承诺方式办理", en: "informed commitment while barred" },
  why: "曾作出虚假承诺的，在信用修复前不适用告知承诺制。是否限制以核查记录为准，核查当日、修复当日不算在内。",
  message: {
    zh: "承诺作出日期 {madeOn} 在限制适用告知承诺期间（{verifiedOn} 核查不实，见 {otherPlace}）",
    en: "made on {madeOn}, while the party was barred after a false commitment (verified on {verifiedOn}, see {otherPlace})",
  },
  fix: {
    zh: "核对是否已经信用修复；已修复的，在守诺核查记录中填写信用修复日期；没有修复的，按一般程序办理",
    en: "if it was repaired, give the day in the verification; otherwise the party has to go through the ordinary procedure",
  },
  relation: "exclusion",
  on: ["commitment"],
  at: "commitmentType",
  by: "subject",
  among: ["commitment-verification"],
  args: { madeOn: "this.madeOn", verifiedOn: "other.verifiedOn" },
  when: `this.commitmentType in ["1", "3"]`,
  where: `other.isBarredFromCommitment == "1" && other.verifiedOn < this.madeOn && !(has(other.repairedOn) && other.repairedOn <= this.madeOn) && !(has(other.repairNumber) && !has(other.repairedOn))`,
});
