import { defineRule } from "../../../model/rule.ts";

export const elementIdentifierFormat = defineRule({
  id: "element-identifier-format",
  code: "STD-001A",
  severity: "error",
  dimension: "规范性",
  clause: "data-element#identifier",
  source: [{ document: "GB/T 18391.5-2009", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "标识符写法不对", en: "identifier malformed" },
  why: "标识符作为数据的成员名，写法统一才能在各种语言中使用。",
  message: {
    zh: "标识符“{value}”不是小写字母开头的字母和数字",
    en: "the identifier “{value}” is not letters and digits beginning with a small letter",
  },
  fix: { zh: "改为小写字母开头的驼峰写法，例如 marketName", en: "write it in camel case, e.g. marketName" },
  on: ["data-element"],
  at: "identifier",
  args: { value: "this.identifier" },
  holds: `this.identifier.matches("^[a-z][A-Za-z0-9]*$")`,
});
