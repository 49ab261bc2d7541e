import { defineRule } from "../../../model/rule.ts";

export const licenceNumberForTwoDecisions = defineRule({
  id: "licence-number-for-two-decisions",
  code: "IDN-030B",
  severity: "error",
  dimension: "准确性",
  clause: "administrative-licence#identity",
  source: [
    { document: "GB/T 9704-2012", article: "7.2.5", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "一个文书号用于两个决定", en: "one number for two decisions" },
  why: "发文字号由机关代字、年份和序号组成，一个机关一个文号只对应一份文书。同一文号日期不同，说明文号或者日期录错。一份决定有几个当事人的，文号、日期都相同，不在此列。",
  message: {
    zh: "许可决定日期 {value} 与同一机关同一文号的另一条记录（{otherPlace}）的日期 {day} 不同",
    en: "decided on {value}, but another record with the same organ and number ({otherPlace}) on {day}",
  },
  fix: { zh: "对照决定书改正文书号或者决定日期", en: "correct the number or the day after the decision" },
  relation: "unique",
  on: ["administrative-licence"],
  at: "decidedOn",
  by: "document",
  args: { day: "other.decidedOn" },
  where:
    "this.decidedOn != other.decidedOn && !(has(this.subject.creditCode) ? has(other.subject.creditCode) && this.subject.creditCode == other.subject.creditCode : !has(other.subject.creditCode) && this.subject.name == other.subject.name)",
});
