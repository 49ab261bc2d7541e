import { defineRule } from "../../../model/rule.ts";

export const commitmentBeforeEstablishment = defineRule({
  id: "commitment-before-establishment",
  code: "COM-026B",
  severity: "warning",
  dimension: "一致性",
  clause: "commitment#parties",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "承诺人在作出承诺时尚未成立", en: "party not yet established when it made the commitment" },
  why: "主体成立以前没有统一社会信用代码；成立前由申请人作出的承诺，承诺人应填申请人。",
  message: {
    zh: "承诺作出日期 {madeOn} 早于承诺人成立日期 {establishedOn}（见 {otherPlace}）",
    en: "made on {madeOn}, before the party was established on {establishedOn} (see {otherPlace})",
  },
  fix: {
    zh: "核对两个日期；设立登记中作出的承诺，承诺人填申请人",
    en: "check both dates; a commitment in the course of the registration is that of the applicant",
  },
  relation: "agreement",
  on: ["commitment"],
  at: "madeOn",
  by: "subject",
  among: ["market-entity"],
  args: { madeOn: "this.madeOn", establishedOn: "other.establishedOn" },
  holds: "this.madeOn >= other.establishedOn",
});
