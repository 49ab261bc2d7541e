import { defineRule } from "../../../model/rule.ts";

export const batchFileUnreadable = defineRule({
  id: "batch-file-unreadable",
  code: "PKG-016",
  severity: "error",
  dimension: "规范性",
  clause: "batch#encoding",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "数据文件无法读取", en: "data file cannot be read" },
  why: "无法读取的文件不能核对，整个批次也就不能接收。",
  message: { zh: "无法读取：{reason}", en: "cannot be read: {reason}" },
  fix: { zh: "{remedy}", en: "{remedy}" },
  about: "batch",
});
