import { defineRule } from "../../../model/rule.ts";

export const fullBatchWithChanges = defineRule({
  id: "full-batch-with-changes",
  code: "PKG-004C",
  severity: "warning",
  dimension: "一致性",
  clause: "batch#modes",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "全量批次含变更或者删除", en: "full batch with changes" },
  why: "全量批次给出全部现有记录，接收方以其替换原有记录，没有可供变更、删除的记录。",
  message: {
    zh: "批次为全量，文件“{name}”却写明有变更或者删除的记录",
    en: "the batch is full, but the file “{name}” is said to hold changed or deleted records",
  },
  fix: {
    zh: "全量批次的记录一律写作新增；报送变动用增量批次",
    en: "in a full batch every record is new; send changes in an incremental batch",
  },
  on: ["batch-manifest"],
  at: "mode",
  args: {
    name: "this.files.filter(f, int(f.operationCounts.changed) + int(f.operationCounts.deleted) > 0)[0].name",
  },
  holds: `this.mode != "1" || this.files.all(f,
    !has(f.name) || !has(f.operationCounts) || !has(f.operationCounts.changed) || !has(f.operationCounts.deleted) ||
    int(f.operationCounts.changed) + int(f.operationCounts.deleted) == 0)`,
});
