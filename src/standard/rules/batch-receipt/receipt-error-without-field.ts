import { defineRule } from "../../../model/rule.ts";

export const receiptErrorWithoutField = defineRule({
  id: "receipt-error-without-field",
  code: "PKG-008E",
  severity: "warning",
  dimension: "完整性",
  clause: "batch-receipt#errors",
  source: [{ document: "DB410481/T 公共信用基础信息资源交换规范", article: "附录A", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "问题没有写明字段", en: "problem without its field" },
  why: "只说第几行有错，提供方不知道改哪一项。",
  message: {
    zh: "文件“{file}”第 {row} 行的问题没有写明字段",
    en: "the problem in row {row} of the file “{file}” names no field",
  },
  fix: {
    zh: "写明字段的 JSON 指针；涉及整条记录的写“整条记录”",
    en: "name the field by its JSON pointer; “整条记录” stands for the whole record",
  },
  on: ["batch-receipt"],
  at: "errors",
  args: {
    file: "this.errors.filter(e, has(e.row) && !has(e.field))[0].file",
    row: "this.errors.filter(e, has(e.row) && !has(e.field))[0].row",
  },
  holds: "this.errors.all(e, !has(e.file) || !has(e.row) || has(e.field))",
});
