import { defineRule } from "../../../model/rule.ts";

export const licencePublishedBeforeGrant = defineRule({
  id: "licence-published-before-grant",
  code: "LIC-004A",
  severity: "error",
  dimension: "一致性",
  clause: "administrative-licence#publicity",
  source: [{ document: "双公示信息项", article: "XK_JDRQ", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "公示日期早于许可决定日期", en: "licence published before it was granted" },
  why: "决定作出后才能公示；日期倒置多为年份录错，或者两列日期填反。",
  message: {
    zh: "公示日期 {value} 早于许可决定日期 {decidedOn}",
    en: "published on {value}, before the licence was granted on {decidedOn}",
  },
  fix: {
    zh: "核对许可决定书，更正公示日期或者许可决定日期；公示日期不应早于 {decidedOn}",
    en: "check the decision and correct one of the dates; a licence granted on {decidedOn} is not public earlier",
  },
  on: ["administrative-licence"],
  at: "publishedOn",
  args: { decidedOn: "this.decidedOn" },
  holds: "this.publishedOn >= this.decidedOn",
});
