import { defineRule } from "../../../model/rule.ts";

export const recordChangedAfterDeletion = defineRule({
  id: "record-changed-after-deletion",
  code: "GEN-030B",
  severity: "error",
  dimension: "一致性",
  clause: "batch#operations",
  source: [{ document: "GB/T 39443-2020", article: "5.4", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "记录删除后又变更或者删除", en: "record changed after its deletion" },
  why: "已删除的记录不再变更、删除；误删的，以新的记录标识重新新增。",
  message: {
    zh: "记录标识 {value} 已于 {deletedAt} 删除（{otherPlace}）",
    en: "the record {value} was deleted at {deletedAt} ({otherPlace})",
  },
  fix: {
    zh: "核对数据操作和更新时间；误删的重新新增",
    en: "check the operation and the time; if it was deleted by mistake, add it again",
  },
  relation: "exclusion",
  on: { having: "envelope" },
  at: "envelope.recordId",
  by: "record",
  when: 'this.envelope.operation in ["U", "D"]',
  where: 'other.envelope.operation == "D" && other.envelope.updatedAt < this.envelope.updatedAt',
  args: { deletedAt: "other.envelope.updatedAt" },
});
