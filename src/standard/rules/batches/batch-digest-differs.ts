import { defineRule } from "../../../model/rule.ts";

export const batchDigestDiffers = defineRule({
  id: "batch-digest-differs",
  code: "PKG-002A",
  severity: "error",
  dimension: "准确性",
  clause: "batch#digests",
  source: [{ document: "GB/T 32905-2016", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "摘要值与清单不一致", en: "digest differs from the manifest" },
  why: "摘要值不一致，说明文件与生成清单时的文件不是同一个文件。",
  message: {
    zh: "文件的 {algorithm} 摘要值为 {actual}，清单写明 {declared}",
    en: "the {algorithm} digest of the file is {actual}, the manifest says {declared}",
  },
  fix: {
    zh: "重新传输文件；文件确已改动的，重新生成清单",
    en: "transfer the file again; if it was changed on purpose, make the manifest again",
  },
  about: "batch",
});
