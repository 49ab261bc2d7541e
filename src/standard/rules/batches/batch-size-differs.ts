import { defineRule } from "../../../model/rule.ts";

export const batchSizeDiffers = defineRule({
  id: "batch-size-differs",
  code: "PKG-002B",
  severity: "error",
  dimension: "准确性",
  clause: "batch#digests",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "文件字节数与清单不一致", en: "file size differs from the manifest" },
  why: "字节数不一致，说明文件没有传完或者被改动。",
  message: {
    zh: "清单写明 {declared} 字节，文件有 {actual} 字节",
    en: "the manifest says {declared} bytes, the file has {actual}",
  },
  fix: {
    zh: "重新传输文件；文件确已改动的，重新生成清单",
    en: "transfer the file again; if it was changed on purpose, make the manifest again",
  },
  about: "batch",
});
