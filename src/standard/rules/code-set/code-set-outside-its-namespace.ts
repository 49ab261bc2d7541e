import { defineRule } from "../../../model/rule.ts";

export const codeSetOutsideItsNamespace = defineRule({
  id: "code-set-outside-its-namespace",
  code: "STD-004B",
  severity: "error",
  dimension: "规范性",
  clause: "code-set#identifier",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "代码集标识不在命名空间内", en: "identifier outside the namespace" },
  why: "地方代码集以自己的命名空间开头，才不与本标准和别省的混淆。",
  message: {
    zh: "代码集标识 {value} 不以命名空间 {namespace} 开头",
    en: "the identifier {value} does not begin with the namespace {namespace}",
  },
  fix: { zh: "在标识前加命名空间，例如 CN-33-market-kind", en: "put the namespace in front, e.g. CN-33-market-kind" },
  on: ["code-set"],
  at: "codeSetId",
  args: { value: "this.codeSetId", namespace: "this.namespace" },
  holds: `this.codeSetId.startsWith(this.namespace + "-")`,
});
