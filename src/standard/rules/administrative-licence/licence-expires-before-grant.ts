import { defineRule } from "../../../model/rule.ts";

export const licenceExpiresBeforeGrant = defineRule({
  id: "licence-expires-before-grant",
  code: "LIC-005B",
  severity: "error",
  dimension: "一致性",
  clause: "administrative-licence#validity",
  source: [{ document: "双公示信息项", article: "XK_JDRQ、XK_YXQZI", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "有效期至早于许可决定日期", en: "licence expires before it is granted" },
  why: "作出决定时已经过期的许可没有意义，多为年份录错；准予延续、注销的决定可以在原有效期届满后作出，不在此限。",
  message: {
    zh: "有效期至 {value} 早于许可决定日期 {decidedOn}",
    en: "valid to {value}, before it was granted on {decidedOn}",
  },
  fix: {
    zh: "按许可证件更正有效期至或者许可决定日期；属于延续、注销的，在文书名称或者许可内容中写明“延续”“注销”",
    en: "correct one of the dates after the certificate; if the licence was renewed or deregistered, say so (延续, 注销) in the name of the document or the content",
  },
  on: ["administrative-licence"],
  at: "validTo",
  args: { decidedOn: "this.decidedOn" },
  holds: `this.validTo >= this.decidedOn || this.documentName.matches("延续|注销") || this.content.matches("延续|注销")`,
});
