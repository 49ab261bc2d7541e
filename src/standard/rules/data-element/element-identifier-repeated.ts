import { defineRule } from "../../../model/rule.ts";

export const elementIdentifierRepeated = defineRule({
  id: "element-identifier-repeated",
  code: "STD-001B",
  severity: "error",
  dimension: "一致性",
  clause: "data-element#identifier",
  source: [{ document: "GB/T 18391.5-2009", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "标识符重复", en: "identifier registered twice" },
  why: "同一命名空间内一个标识符的一个版本只登记一次。",
  message: {
    zh: "标识符“{value}”的这一版本已经登记，见 {otherPlace}",
    en: "this version of the identifier “{value}” is registered already, see {otherPlace}",
  },
  fix: { zh: "改用新的标识符，或者新的版本号", en: "use another identifier or another version" },
  relation: "unique",
  on: ["data-element"],
  at: "identifier",
  by: "element-version",
  args: { value: "this.identifier" },
});
