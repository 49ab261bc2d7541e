import { defineRule } from "../../../model/rule.ts";

export const batchFileMissing = defineRule({
  id: "batch-file-missing",
  code: "PKG-013A",
  severity: "error",
  dimension: "完整性",
  clause: "batch#files",
  source: [{ document: "GB/T 39443-2020", article: "5.5", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "清单中的文件不在数据包内", en: "file of the manifest missing" },
  why: "缺少文件，本批次不完整。",
  message: { zh: "数据包中没有清单所列的文件“{name}”", en: "the batch has no file “{name}”, which the manifest lists" },
  fix: {
    zh: "补上该文件；文件名写错的，改正文件名或者清单（大小写也要一致）",
    en: "add the file; if a name is misspelt, correct it (upper and lower case matter)",
  },
  about: "batch",
});
