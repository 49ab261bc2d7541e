import { defineRule } from "../../../model/rule.ts";

export const valueStartsLikeFormula = defineRule({
  id: "value-starts-like-formula",
  code: "GEN-025",
  severity: "warning",
  dimension: "规范性",
  clause: "general#markup",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "值以公式符号开头", en: "value begins like a formula" },
  why: "以“=”“+”“-”“@”开头的单元格会被表格软件当作公式执行，值可能被改写，也是常见的攻击手法。负数、电话号码前的“+”除外。暂作提示。",
  message: {
    zh: "“{value}”以公式符号开头，表格软件会当作公式",
    en: "“{value}” begins like a formula to a spreadsheet",
  },
  fix: {
    zh: "去掉开头的符号，或者改用汉字、全角符号表述",
    en: "remove the sign, or write it in words or as a full-width sign",
  },
  each: { kinds: ["text", "texts", "name", "identifier"], except: ["/telephone"] },
  holds: `!this.matches("^[=+@]|^-[^0-9]")`,
});
