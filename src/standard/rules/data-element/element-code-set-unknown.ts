import { defineRule } from "../../../model/rule.ts";

export const elementCodeSetUnknown = defineRule({
  id: "element-code-set-unknown",
  code: "STD-004A",
  severity: "error",
  dimension: "一致性",
  clause: "data-element#value-domain",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "引用的代码集不存在", en: "unknown code set" },
  why: "地方数据元引用的地方代码集要一并登记。数据中没有任何代码集的不评判。",
  message: { zh: "没有标识为 {value} 的代码集", en: "there is no code set {value}" },
  fix: { zh: "核对代码集标识，或者登记该代码集", en: "check the identifier, or register the code set" },
  relation: "reference",
  on: ["data-element"],
  at: "codeSetId",
  by: "code-set",
  among: ["code-set"],
  args: { value: "this.codeSetId" },
  when: `this.codeSetId.startsWith("CN-")`,
});
