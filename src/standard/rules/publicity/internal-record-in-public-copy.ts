import { defineRule } from "../../../model/rule.ts";

export const internalRecordInPublicCopy = defineRule({
  id: "internal-record-in-public-copy",
  code: "PUB-005",
  severity: "error",
  dimension: "规范性",
  clause: "publicity#classes",
  source: [
    { document: "国市监信发〔2022〕6号", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  only: "public-copy",
  title: { zh: "内部记录进入公示副本", en: "internal record in a public copy" },
  why: "信用风险分类、信用积分、流程事件和个体工商户评价是内部信息，整条记录都不公示。",
  message: {
    zh: "{type}不公示，公示副本中不应有这类记录",
    en: "{type} is not published and has no place in a public copy",
  },
  fix: { zh: "从公示副本中删去整条记录", en: "remove the whole record from the public copy" },
  on: ["risk-classification", "credit-point", "individual-business-evaluation", "lifecycle-event"],
  at: "subject.name",
  args: { type: `has(this.envelope) ? this.envelope.recordType : "内部记录"` },
  holds: `this.subject.name == ""`,
});
