import { defineRule } from "../../../model/rule.ts";

export const batchFormatDiffers = defineRule({
  id: "batch-format-differs",
  code: "PKG-003B",
  severity: "error",
  dimension: "规范性",
  clause: "batch#encoding",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "格式与清单不一致", en: "format differs from the manifest" },
  why: "接收方按清单写明的格式读取文件。",
  message: {
    zh: "清单写明格式为 {declared}，文件是 {actual}",
    en: "the manifest says the format is {declared}, the file is {actual}",
  },
  fix: {
    zh: "按文件实际的格式改正清单，或者重新导出",
    en: "correct the manifest after the file, or export the file again",
  },
  about: "batch",
});
