import { defineRule } from "../../../model/rule.ts";

export const batchEncodingDiffers = defineRule({
  id: "batch-encoding-differs",
  code: "PKG-003A",
  severity: "error",
  dimension: "规范性",
  clause: "batch#encoding",
  source: [{ document: "GB 18030-2022", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "编码与清单不一致", en: "encoding differs from the manifest" },
  why: "按错误的编码读取，汉字会变成乱码而不被察觉。",
  message: {
    zh: "清单写明编码为 {declared}，文件是 {actual}",
    en: "the manifest says the encoding is {declared}, the file is in {actual}",
  },
  fix: {
    zh: "按文件实际的编码改正清单，或者按清单的编码重新导出",
    en: "correct the manifest after the file, or export the file again in that encoding",
  },
  about: "batch",
});
