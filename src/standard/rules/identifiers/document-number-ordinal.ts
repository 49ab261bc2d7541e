import { defineRule } from "../../../model/rule.ts";

export const documentNumberOrdinal = defineRule({
  id: "document-number-ordinal",
  code: "IDN-027",
  severity: "warning",
  dimension: "规范性",
  clause: "identifiers#document-number",
  source: [{ document: "GB/T 9704-2012", article: "7.2.5", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "文书号有“第”字或者前导零", en: "ordinal word or leading zeros in a document number" },
  why: "发文顺序号不编虚位，不加“第”字；系统自动编号常补零。不影响效力，只作提示。",
  message: {
    zh: "文书号“{value}”的顺序号前有“第”字或者前导零",
    en: "the serial number of the document number “{value}” has “第” or leading zeros",
  },
  fix: {
    zh: "文书原件没有的，改为“{suggestion}”",
    en: "if the document itself has none, write “{suggestion}”",
  },
  each: { elements: ["document-number"] },
  args: { suggestion: `suggestDocumentNumber(this)` },
  holds: `documentNumberDefect(this) != "ordinal-or-leading-zero"`,
});
