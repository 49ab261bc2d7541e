import { defineRule } from "../../../model/rule.ts";

export const representationFormatWrong = defineRule({
  id: "representation-format-wrong",
  code: "STD-002",
  severity: "error",
  dimension: "规范性",
  clause: "data-element#representation",
  source: [{ document: "GB/T 19488.1-2004", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "表示格式写法不对", en: "representation malformed" },
  why: "表示格式决定长度和类型，写法不对就不能据以校验。",
  message: { zh: "表示格式“{value}”不是规定的记法", en: "the representation “{value}” is not in the notation" },
  fix: {
    zh: "写作 c..200、an18、n..18,2、d8、dt15、b、ul 之类",
    en: "write it like c..200, an18, n..18,2, d8, dt15, b, ul",
  },
  on: ["data-element"],
  at: "representationFormat",
  args: { value: "this.representationFormat" },
  holds: `this.representationFormat.matches("^((c|an|n|a)(\\\\.\\\\.)?[1-9][0-9]*|n\\\\.\\\\.[1-9][0-9]*,[1-9][0-9]*|d8|t6|dt15|ul|b)$")`,
});
