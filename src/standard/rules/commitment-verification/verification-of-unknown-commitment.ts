import { defineRule } from "../../../model/rule.ts";

export const verificationOfUnknownCommitment = defineRule({
  id: "verification-of-unknown-commitment",
  code: "COM-016C",
  severity: "error",
  dimension: "一致性",
  clause: "commitment-verification#verification",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "核查的承诺不存在", en: "verification of an unknown commitment" },
  why: "守诺核查凭承诺编码与承诺关联；找不到承诺的，多为编码录错或者承诺漏报。",
  message: { zh: "没有承诺编码为 {value} 的信用承诺记录", en: "there is no commitment with the number {value}" },
  fix: { zh: "核对承诺编码，或者补报信用承诺记录", en: "check the number, or add the commitment" },
  relation: "reference",
  on: ["commitment-verification"],
  at: "commitmentNumber",
  by: "commitment",
  among: ["commitment"],
  when: "has(this.commitmentNumber)",
});
