import { defineRule } from "../../../model/rule.ts";

export const batchOperationCountsDiffer = defineRule({
  id: "batch-operation-counts-differ",
  code: "PKG-004B",
  severity: "error",
  dimension: "一致性",
  clause: "batch#operations",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "各类操作的记录数与清单不一致", en: "records by operation differ from the manifest" },
  why: "接收方按操作类型入库，新增、变更、删除的条数对不上，说明有记录的操作类型写错或者丢失。",
  message: {
    zh: "清单写明新增、变更、删除 {declared} 条，文件中为 {actual} 条",
    en: "the manifest says {declared} records added, changed, deleted; the file has {actual}",
  },
  fix: {
    zh: "核对记录信封中的数据操作类型，重新生成清单",
    en: "check the operation in the envelopes and make the manifest again",
  },
  about: "batch",
});
