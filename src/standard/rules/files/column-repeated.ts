import { defineRule } from "../../../model/rule.ts";

export const columnRepeated = defineRule({
  id: "column-repeated",
  code: "GEN-001C",
  severity: "error",
  dimension: "准确性",
  clause: "general#columns",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "两列是同一字段", en: "two columns for one field" },
  why: "两列对应同一字段时无法判断以哪一列为准，只校验前一列。",
  message: {
    zh: "列“{name}”与列“{other}”是同一字段“{field}”",
    en: "the columns “{name}” and “{other}” both stand for “{field}”",
  },
  fix: {
    zh: "删去一列，或者用 --mapping 指明各自的含义",
    en: "remove one of them, or say with --mapping what each is",
  },
  about: "columns",
});
