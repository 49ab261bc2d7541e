import { defineRule } from "../../../model/rule.ts";

export const batchRecordTypeDiffers = defineRule({
  id: "batch-record-type-differs",
  code: "PKG-014",
  severity: "error",
  dimension: "一致性",
  clause: "batch#files",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "记录类型与清单不一致", en: "record type differs from the manifest" },
  why: "接收方按清单写明的记录类型入库。",
  message: {
    zh: "清单写明记录类型为 {declared}，文件的内容是 {actual}",
    en: "the manifest says the record type is {declared}, the file holds {actual}",
  },
  fix: {
    zh: "改正清单中的记录类型，或者换上正确的文件",
    en: "correct the record type in the manifest, or put in the right file",
  },
  about: "batch",
});
