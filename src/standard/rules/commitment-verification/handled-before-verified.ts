import { defineRule } from "../../../model/rule.ts";

export const handledBeforeVerified = defineRule({
  id: "handled-before-verified",
  code: "COM-017A",
  severity: "warning",
  dimension: "时效性",
  clause: "commitment-verification#handling",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "处理日期早于核查日期", en: "handled before it was verified" },
  why: "先核查，后处理；多为日期录反。",
  message: {
    zh: "处理日期 {value} 早于核查日期 {verifiedOn}",
    en: "handled on {value}, before the verification of {verifiedOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["commitment-verification"],
  at: "handledOn",
  args: { verifiedOn: "this.verifiedOn" },
  holds: "this.handledOn >= this.verifiedOn",
});
