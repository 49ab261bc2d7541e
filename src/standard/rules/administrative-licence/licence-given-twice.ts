import { defineRule } from "../../../model/rule.ts";

export const licenceGivenTwice = defineRule({
  id: "licence-given-twice",
  code: "LIC-016",
  severity: "error",
  dimension: "准确性",
  clause: "administrative-licence#identity",
  source: [
    { document: "GB/T 36344-2018", article: "数据完整性", confidence: "known" },
    { document: "双公示信息项", article: "XK_WSH", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "同一许可决定重复", en: "one licence given twice" },
  why: "一份决定对一个行政相对人只有一条记录。一份决定核发几个证书的，证书编号不同，不算重复。多由分批导出的区间重叠造成。",
  message: {
    zh: "许可机关、决定文书号和行政相对人都与 {otherPlace} 相同",
    en: "the organ, the number and the subject are those of {otherPlace}",
  },
  fix: {
    zh: "保留一条；后一条是修改的，沿用原记录标识，数据操作填 U",
    en: "keep one; if the later one is a change, keep the identifier and set the operation to U",
  },
  relation: "unique",
  on: ["administrative-licence"],
  at: "documentNumber",
  by: "document",
  where:
    "(has(this.subject.creditCode) ? has(other.subject.creditCode) && this.subject.creditCode == other.subject.creditCode : !has(other.subject.creditCode) && this.subject.name == other.subject.name) && (!has(this.certificateNumber) || !has(other.certificateNumber) || this.certificateNumber == other.certificateNumber)",
});
