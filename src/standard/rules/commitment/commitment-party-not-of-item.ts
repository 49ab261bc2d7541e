import { defineRule } from "../../../model/rule.ts";

export const commitmentPartyNotOfItem = defineRule({
  id: "commitment-party-not-of-item",
  code: "COM-031C",
  severity: "error",
  dimension: "一致性",
  clause: "commitment#items",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "承诺人不属于清单的适用主体", en: "party not of those the item applies to" },
  why: "清单规定了哪些主体可以就该事项承诺；合作社、企业以统一社会信用代码前两位（93、91）区分。",
  message: {
    zh: "承诺人类别为 {kind}，不属于清单（{otherPlace}）规定的适用主体",
    en: "a party of the kind {kind} is not among those the item ({otherPlace}) applies to",
  },
  fix: { zh: "核对承诺人类别和承诺事项编码", en: "check the kind of the party and the code of the item" },
  relation: "agreement",
  on: ["commitment"],
  at: "subject.kind",
  by: "commitment-item",
  among: ["commitment-item"],
  args: { kind: `codeTitle("subject-kind", this.subject.kind)` },
  where: "other.effectiveOn <= this.madeOn && (!has(other.expiresOn) || this.madeOn <= other.expiresOn)",
  holds: `this.subject.kind == "2" ? "4" in other.applicableTo : this.subject.kind == "4" ? "2" in other.applicableTo : (has(this.subject.creditCode) ? this.subject.creditCode.substring(0, 2) : "") == "93" ? "3" in other.applicableTo : (has(this.subject.creditCode) ? this.subject.creditCode.substring(0, 2) : "") == "91" ? "1" in other.applicableTo : other.applicableTo.exists(party, party in ["1", "3", "5"])`,
});
