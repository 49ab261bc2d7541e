import { defineRule } from "../../../model/rule.ts";

export const codeItemParentUnknown = defineRule({
  id: "code-item-parent-unknown",
  code: "STD-012D",
  severity: "error",
  dimension: "一致性",
  clause: "code-set#items",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "上级代码不在代码集中", en: "parent code not in the set" },
  why: "上级代码须是同一代码集的代码。",
  message: { zh: "代码 {value} 的上级代码不在代码集中", en: "the parent of the code {value} is not in the set" },
  fix: { zh: "核对上级代码，或者补充该代码", en: "check the parent, or add it" },
  on: ["code-set"],
  at: "items",
  args: {
    value:
      "this.items.filter(i, has(i.code) && has(i.parent) && !this.items.exists(k, has(k.code) && k.code == i.parent))[0].code",
  },
  holds: `!this.items.exists(i, has(i.code) && has(i.parent) && !this.items.exists(k, has(k.code) && k.code == i.parent))`,
});
