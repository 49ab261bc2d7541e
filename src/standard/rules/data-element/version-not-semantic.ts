import { defineRule } from "../../../model/rule.ts";

export const versionNotSemantic = defineRule({
  id: "version-not-semantic",
  code: "STD-010",
  severity: "error",
  dimension: "规范性",
  clause: "data-element#version",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "版本号不是语义化版本", en: "version not semantic" },
  why: "版本号为三段数字：不兼容的修改增大第一段，兼容的增加增大第二段，订正增大第三段。",
  message: { zh: "版本号“{value}”不是三段数字", en: "the version “{value}” is not three numbers" },
  fix: { zh: "写作 1.0.0", en: "write it like 1.0.0" },
  on: ["data-element", "code-set"],
  at: "version",
  args: { value: "this.version" },
  holds: `this.version.matches("^(0|[1-9][0-9]*)\\\\.(0|[1-9][0-9]*)\\\\.(0|[1-9][0-9]*)$")`,
});
