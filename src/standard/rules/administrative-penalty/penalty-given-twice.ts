import { defineRule } from "../../../model/rule.ts";

export const penaltyGivenTwice = defineRule({
  id: "penalty-given-twice",
  code: "GEN-022A",
  severity: "error",
  dimension: "准确性",
  clause: "administrative-penalty#identity",
  source: [
    { document: "GB/T 36344-2018", article: "数据完整性", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "同一处罚决定重复", en: "one penalty given twice" },
  why: "一份决定对一个当事人只有一条记录；重复报送使处罚次数翻倍，影响修复和列入的判断。多由分批导出的区间重叠造成。",
  message: {
    zh: "处罚机关、决定书文号和当事人都与 {otherPlace} 相同，内容也相同",
    en: "the organ, the number and the subject are those of {otherPlace}, and so is the content",
  },
  fix: {
    zh: "保留一条；后一条是修改的，沿用原记录标识，数据操作填 U",
    en: "keep one; if the later one is a change, keep the identifier and set the operation to U",
  },
  relation: "unique",
  on: ["administrative-penalty"],
  at: "documentNumber",
  by: "document",
  where:
    "(has(this.subject.creditCode) ? has(other.subject.creditCode) && this.subject.creditCode == other.subject.creditCode : !has(other.subject.creditCode) && this.subject.name == other.subject.name) && this.decidedOn == other.decidedOn && this.violationType == other.violationType && this.content == other.content && this.decisionOrganName == other.decisionOrganName",
});
