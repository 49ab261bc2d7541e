import { defineRule } from "../../../model/rule.ts";

export const reputationEndsBeforeGrant = defineRule({
  id: "reputation-ends-before-grant",
  code: "REN-002",
  severity: "warning",
  dimension: "一致性",
  clause: "reputation#mark",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "有效期早于授予", en: "valid until before it was granted" },
  why: "荣誉或者认定的有效期不会在授予以前结束；多为年份录错。",
  message: {
    zh: "信誉信息有效期至 {value} 早于授予日期 {grantedOn}",
    en: "valid to {value}, before it was granted on {grantedOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["reputation"],
  at: "validTo",
  args: { grantedOn: "this.grantedOn" },
  holds: "this.validTo >= this.grantedOn",
});
