import { defineRule } from "../../../model/rule.ts";

export const operationCountsNotRowCount = defineRule({
  id: "operation-counts-not-row-count",
  code: "PKG-004A",
  severity: "error",
  dimension: "一致性",
  clause: "batch#operations",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "各类操作的记录数合计不等于记录数", en: "operation counts do not add up" },
  why: "每条记录都是新增、变更、删除之一，合计应等于记录数。",
  message: {
    zh: "文件“{name}”的新增、变更、删除记录数合计不等于记录数",
    en: "the records added, changed and deleted of the file “{name}” do not add up to its row count",
  },
  fix: { zh: "核对四个数，重新生成清单", en: "check the four figures and make the manifest again" },
  on: ["batch-manifest"],
  at: "files",
  args: {
    name: "this.files.filter(f, int(f.operationCounts.added) + int(f.operationCounts.changed) + int(f.operationCounts.deleted) != int(f.rowCount))[0].name",
  },
  holds: `this.files.all(f,
    !has(f.name) || !has(f.rowCount) || !has(f.operationCounts) || !has(f.operationCounts.added) ||
    !has(f.operationCounts.changed) || !has(f.operationCounts.deleted) ||
    int(f.operationCounts.added) + int(f.operationCounts.changed) + int(f.operationCounts.deleted) == int(f.rowCount))`,
});
