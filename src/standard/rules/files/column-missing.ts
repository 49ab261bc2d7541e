import { defineRule } from "../../../model/rule.ts";

export const columnMissing = defineRule({
  id: "column-missing",
  code: "GEN-007B",
  severity: "error",
  dimension: "完整性",
  clause: "general#columns",
  source: [{ document: "GB/T 36344-2018", article: "完整性", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "缺少必填列", en: "mandatory column missing" },
  why: "必选字段在表格中应有对应的列；整列缺失只报告一次，不逐行报告。",
  message: {
    zh: "表头中没有“{field}”列，它在每条记录中都必填",
    en: "the mandatory column “{field}” is missing",
  },
  fix: {
    zh: "在文件中补上列“{field}”[[；若列“{candidate}”就是它，用 --mapping 指明]]",
    en: "add the column “{field}”[[; if “{candidate}” is that column, say so with --mapping]]",
  },
  about: "columns",
});
