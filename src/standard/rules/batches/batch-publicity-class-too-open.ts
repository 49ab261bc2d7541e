import { defineRule } from "../../../model/rule.ts";

export const batchPublicityClassTooOpen = defineRule({
  id: "batch-publicity-class-too-open",
  code: "PKG-005",
  severity: "error",
  dimension: "一致性",
  clause: "batch#publicity-class",
  source: [{ document: "国市监信发〔2024〕69号", article: "（九）", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "批次的公示属性宽于所含记录", en: "publicity class of the batch more open than its records" },
  why: "接收方按批次的公示属性决定放在哪里、谁能看；批次写得比记录宽，不公示的记录就可能被公示。",
  message: {
    zh: "批次的公示属性为 {declared}，而文件中有 {count} 条记录为 {actual}",
    en: "the publicity class of the batch is {declared}, but {count} records of the file are {actual}",
  },
  fix: {
    zh: "按所含记录中最严的一类填写批次的公示属性（I 严于 N，N 严于 P），或者把这些记录另成一批",
    en: "give the batch the strictest class of its records (I before N before P), or put these records into a batch of their own",
  },
  about: "batch",
});
