import { defineRule } from "../../../model/rule.ts";

export const documentNumberBrackets = defineRule({
  id: "document-number-brackets",
  code: "IDN-026",
  severity: "warning",
  dimension: "规范性",
  clause: "identifiers#document-number",
  source: [{ document: "GB/T 9704-2012", article: "7.2.5", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "文书号的年份没有用六角括号", en: "year of a document number not in hexagonal brackets" },
  why: "发文字号的年份用六角括号〔〕括入；圆括号、方括号多因输入法不便。实际文书也有这样写的，不影响效力，只作提示。法院案号用圆括号，不在此列。",
  message: {
    zh: "文书号“{value}”的年份没有用六角括号〔〕",
    en: "the year of the document number “{value}” is not in hexagonal brackets 〔〕",
  },
  fix: {
    zh: "文书原件用六角括号的，改为“{suggestion}”",
    en: "if the document itself has hexagonal brackets, write “{suggestion}”",
  },
  each: { elements: ["document-number"] },
  args: { suggestion: `suggestDocumentNumber(this)` },
  holds: `documentNumberDefect(this) != "bracket"`,
});
