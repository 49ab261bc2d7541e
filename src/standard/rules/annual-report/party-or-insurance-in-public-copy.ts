import { defineRule } from "../../../model/rule.ts";

export const partyOrInsuranceInPublicCopy = defineRule({
  id: "party-or-insurance-in-public-copy",
  code: "ANR-021",
  severity: "error",
  dimension: "准确性",
  clause: "annual-report#publication",
  source: [
    { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
  ],
  since: "1.0.0",
  only: "public-copy",
  title: { zh: "公示文本含有党建或者社会保险细项", en: "party members or insurance details in a public copy" },
  why: "党建信息、社会保险的细项只供政府部门使用，不公示。",
  message: { zh: "公示文本含有党员人数或者社会保险参保人数", en: "the public copy holds party members or insurance details" },
  fix: { zh: "从公示文本中删去这些数据", en: "remove them from the public copy" },
  on: ["annual-report"],
  at: "reportKind",
  holds: `!has(this.partyMembers) && !has(this.socialInsurance) || this.reportKind == ""`,
});
