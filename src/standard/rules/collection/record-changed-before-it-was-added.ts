import { defineRule } from "../../../model/rule.ts";

export const recordChangedBeforeItWasAdded = defineRule({
  id: "record-changed-before-it-was-added",
  code: "GEN-030C",
  severity: "error",
  dimension: "一致性",
  clause: "batch#operations",
  source: [{ document: "GB/T 39443-2020", article: "5.4", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "记录新增前已变更或者删除", en: "record changed before it was added" },
  why: "变更、删除所指的是已经报送的记录，更新时间应晚于新增的那一条。",
  message: {
    zh: "记录标识 {value} 于 {addedAt} 才新增（{otherPlace}），此前不能变更、删除",
    en: "the record {value} was added only at {addedAt} ({otherPlace}) and cannot be changed or deleted before",
  },
  fix: { zh: "核对更新时间和数据操作", en: "check the times and the operation" },
  relation: "agreement",
  on: { having: "envelope" },
  at: "envelope.recordId",
  by: "record",
  when: 'this.envelope.operation in ["U", "D"]',
  where: 'other.envelope.operation == "N"',
  holds: "other.envelope.updatedAt <= this.envelope.updatedAt",
  args: { addedAt: "other.envelope.updatedAt" },
});
