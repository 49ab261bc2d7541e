import { defineRule } from "../../../model/rule.ts";

export const verifiedBeforeCommitment = defineRule({
  id: "verified-before-commitment",
  code: "COM-016A",
  severity: "error",
  dimension: "一致性",
  clause: "commitment-verification#verification",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "核查日期早于承诺作出日期", en: "verified before the commitment was made" },
  why: "承诺作出以后才能核查；多为日期录错或者承诺编码填错。",
  message: {
    zh: "核查日期 {value} 早于承诺作出日期 {madeOn}（见 {otherPlace}）",
    en: "verified on {value}, before the commitment was made on {madeOn} (see {otherPlace})",
  },
  fix: { zh: "核对承诺编码和两个日期", en: "check the commitment number and both dates" },
  relation: "agreement",
  on: ["commitment-verification"],
  at: "verifiedOn",
  by: "commitment",
  among: ["commitment"],
  args: { madeOn: "other.madeOn" },
  holds: "this.verifiedOn >= other.madeOn",
});
