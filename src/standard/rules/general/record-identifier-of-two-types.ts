import { defineRule } from "../../../model/rule.ts";

export const recordIdentifierOfTwoTypes = defineRule({
  id: "record-identifier-of-two-types",
  code: "GEN-021",
  severity: "error",
  dimension: "准确性",
  clause: "general#record-history",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "一个记录标识用于两个记录类型", en: "one identifier for two record types" },
  why: "记录标识在归集范围内唯一，跨批次不变；两个类型的记录同用一个标识，修改、删除时会找错记录。多由各类型分别从1编号造成。",
  message: {
    zh: "记录标识 {value} 已用于另一记录类型 {type}（{otherPlace}）",
    en: "{value} is already the identifier of a record of type {type} ({otherPlace})",
  },
  fix: {
    zh: "换用新的记录标识，编号前加记录类型或者来源单位代码",
    en: "give it an identifier of its own, e.g. with the type or the code of the source in front",
  },
  relation: "unique",
  on: { having: "envelope" },
  at: "envelope.recordId",
  by: "record",
  args: { type: "other.envelope.recordType" },
  where: `this.envelope.recordType != other.envelope.recordType && !(this.envelope.operation == "N" && other.envelope.operation == "N")`,
});
