import { defineRule } from "../../../model/rule.ts";

export const valueHasLineBreak = defineRule({
  id: "value-has-line-break",
  code: "GEN-002B",
  severity: "error",
  dimension: "规范性",
  clause: "general#characters",
  source: [
    { document: "GB/T 36344-2018", article: "数据规范性", confidence: "known" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "不应换行的值中有换行", en: "line break in a short value" },
  why: "只有违法事实、许可内容、经营范围等长文本可以换行；名称、号码、日期中的换行多由单元格内按回车或者排版折行造成。",
  message: {
    zh: "“{value}”中有换行",
    en: "“{value}” holds a line break",
  },
  fix: {
    zh: "删去换行，使值在一行内",
    en: "remove the line break so that the value stands on one line",
  },
  each: {
    except: [
      "/violationType",
      "/facts",
      "/legalBasis",
      "/content",
      "/businessScope",
      "/changes/*/before",
      "/changes/*/after",
    ],
  },
  decisive: true,
  holds: String.raw`!this.matches(r"[\n\r]")`,
});
