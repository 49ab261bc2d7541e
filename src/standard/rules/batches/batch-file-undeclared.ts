import { defineRule } from "../../../model/rule.ts";

export const batchFileUndeclared = defineRule({
  id: "batch-file-undeclared",
  code: "PKG-013B",
  severity: "error",
  dimension: "一致性",
  clause: "batch#files",
  source: [{ document: "GB/T 39443-2020", article: "5.5", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "文件不在清单中", en: "file not in the manifest" },
  why: "清单没有说明的文件无从核对，接收方不会入库。",
  message: {
    zh: "文件“{name}”不在清单中，没有校验",
    en: "the file “{name}” is not in the manifest and was not checked",
  },
  fix: {
    zh: "属于本批次的，重新生成清单；不属于的，从数据包中移走",
    en: "if it belongs to the batch, make the manifest again; otherwise take it out",
  },
  about: "batch",
});
