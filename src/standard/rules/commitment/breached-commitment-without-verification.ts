import { defineRule } from "../../../model/rule.ts";

export const breachedCommitmentWithoutVerification = defineRule({
  id: "breached-commitment-without-verification",
  code: "COM-015A",
  severity: "error",
  dimension: "完整性",
  clause: "commitment#closed-loop",
  source: [
    { document: "国办发〔2020〕42号", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "认定违诺但没有核查记录", en: "breach without a verification" },
  why: "认定部分履行、全部未履行要以核查为据；没有核查记录的认定，当事人无法核对。",
  message: {
    zh: "履行状态为 {state}，但没有核查结果为部分不实或者不实的守诺核查记录",
    en: "the commitment was judged {state}, but no verification found it false or not kept",
  },
  fix: {
    zh: "补报该承诺编码的守诺核查记录；履行状态填错的，改正履行状态",
    en: "add the verification of this commitment, or correct the state",
  },
  relation: "reference",
  on: ["commitment"],
  at: "fulfilment",
  by: "commitment",
  among: ["commitment-verification"],
  args: { state: `codeTitle("commitment-fulfilment", this.fulfilment)` },
  when: `this.fulfilment in ["2", "3"]`,
  where: `other.result in ["2", "3"]`,
});
