import { defineRule } from "../../../model/rule.ts";

export const batchRowCountDiffers = defineRule({
  id: "batch-row-count-differs",
  code: "PKG-001",
  severity: "error",
  dimension: "一致性",
  clause: "batch#counts",
  source: [{ document: "GB/T 39443-2020", article: "5.2", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "记录数与清单不一致", en: "row count differs from the manifest" },
  why: "记录数不一致，说明文件在导出后被改动、截断，或者传输不完整。",
  message: {
    zh: "清单写明 {declared} 条记录，文件中有 {actual} 条",
    en: "the manifest says {declared} records, the file has {actual}",
  },
  fix: {
    zh: "重新生成文件和清单，或者重新传输；不要只改清单中的记录数",
    en: "make the file and the manifest again, or transfer it again; do not just change the figure in the manifest",
  },
  about: "batch",
});
