import { defineRule } from "../../../model/rule.ts";

export const verifiedByWaiver = defineRule({
  id: "verified-by-waiver",
  code: "COM-016B",
  severity: "error",
  dimension: "规范性",
  clause: "commitment-verification#verification",
  source: [{ document: "国办发〔2020〕42号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "核查记录的核查方式为免核查", en: "verification by waiver" },
  why: "免核查只写在承诺事项清单里；有核查记录就说明用了某种方式核查。",
  message: {
    zh: "核查方式为 0（免核查），不能用于守诺核查记录",
    en: "the method 0 (none) cannot be that of a verification",
  },
  fix: {
    zh: "填写实际的核查方式；没有核查的，不报守诺核查记录",
    en: "fill in the real method; without a verification send no record",
  },
  on: ["commitment-verification"],
  at: "verifyMethod",
  holds: `this.verifyMethod != "0"`,
});
