import { defineRule } from "../../../model/rule.ts";

export const itemWithoutVerificationTerm = defineRule({
  id: "item-without-verification-term",
  code: "COM-032C",
  severity: "error",
  dimension: "完整性",
  clause: "commitment-item#verification",
  source: [
    { document: "国办发〔2020〕42号", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "没有填写核查时限", en: "item without a term of verification" },
  why: "没有时限的核查容易落空；确实不核查的，核查方式要写明免核查。",
  message: {
    zh: "核查方式为 {method}，但没有填写核查时限",
    en: "the method is {method}, but the term of verification is missing",
  },
  fix: {
    zh: "填写核查时限（日）；不核查的，核查方式改为 0（免核查）",
    en: "fill in the term in days, or set the method to 0 (none)",
  },
  on: ["commitment-item"],
  at: "verifyWithinDays",
  args: { method: `codeTitle("commitment-verification-method", this.verifyMethod)` },
  holds: `this.verifyMethod == "0" || has(this.verifyWithinDays)`,
});
