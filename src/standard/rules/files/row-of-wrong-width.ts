import { defineRule } from "../../../model/rule.ts";

export const rowOfWrongWidth = defineRule({
  id: "row-of-wrong-width",
  code: "GEN-001D",
  severity: "error",
  dimension: "规范性",
  clause: "general#rows",
  source: [{ document: "RFC 4180", article: "第2节", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "行的列数与表头不符", en: "row of the wrong width" },
  why: "多为内容中含有未加引号的分隔符，或者换行符未加引号；错位后各列内容不可信，该行只报告本问题。",
  message: {
    zh: "本行有 {actual} 列，表头有 {expected} 列",
    en: "the row has {actual} columns, the header has {expected}",
  },
  fix: {
    zh: "检查本行是否被截断，是否有未加引号的分隔符或者换行",
    en: "see whether the row was cut off, or holds an unquoted separator or line break",
  },
  about: "rows",
});
