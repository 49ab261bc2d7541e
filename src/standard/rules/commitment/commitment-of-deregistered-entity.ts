import { defineRule } from "../../../model/rule.ts";

export const commitmentOfDeregisteredEntity = defineRule({
  id: "commitment-of-deregistered-entity",
  code: "COM-026A",
  severity: "warning",
  dimension: "一致性",
  clause: "commitment#parties",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "承诺人在作出承诺时已注销", en: "party deregistered when it made the commitment" },
  why: "已经注销的主体不能再作出承诺；多为代码填错，或者承诺作出日期录错。",
  message: {
    zh: "承诺作出日期 {madeOn} 在承诺人注销日期 {deregisteredOn} 之后（见 {otherPlace}）",
    en: "made on {madeOn}, after the party was deregistered on {deregisteredOn} (see {otherPlace})",
  },
  fix: { zh: "核对承诺人代码和两个日期", en: "check the party and both dates" },
  relation: "agreement",
  on: ["commitment"],
  at: "madeOn",
  by: "subject",
  among: ["market-entity"],
  args: { madeOn: "this.madeOn", deregisteredOn: "other.deregisteredOn" },
  holds: "this.madeOn <= other.deregisteredOn",
});
