import { defineRule } from "../../../model/rule.ts";

export const valueHasOuterBlanks = defineRule({
  id: "value-has-outer-blanks",
  code: "GEN-003",
  severity: "error",
  dimension: "规范性",
  clause: "general#characters",
  source: [
    { document: "GB/T 36344-2018", article: "数据规范性", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "值的首尾有空白", en: "blanks before or after a value" },
  why: "首尾的空格（含全角空格）看不见，却使同一主体比对不上；多由定长字段补位或者复制带入。",
  message: {
    zh: "“{value}”的首尾有空白",
    en: "“{value}” has blanks before or after it",
  },
  fix: {
    zh: "删去首尾的空格、全角空格和换行",
    en: "remove the spaces, ideographic spaces and line breaks at both ends",
  },
  each: {},
  decisive: true,
  holds: String.raw`!this.matches("^[ \t\n\r\u2000-\u200A\u3000]|[ \t\n\r\u2000-\u200A\u3000]$")`,
});
