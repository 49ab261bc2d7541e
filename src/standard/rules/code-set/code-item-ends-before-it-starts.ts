import { defineRule } from "../../../model/rule.ts";

export const codeItemEndsBeforeItStarts = defineRule({
  id: "code-item-ends-before-it-starts",
  code: "STD-012B",
  severity: "error",
  dimension: "一致性",
  clause: "code-set#items",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "代码项停用早于启用", en: "code ends before it starts" },
  why: "多为两个日期填反。",
  message: { zh: "代码 {value} 的停用日期早于启用日期", en: "the code {value} ends before it starts" },
  fix: { zh: "核对两个日期", en: "check both days" },
  on: ["code-set"],
  at: "items",
  args: { value: "this.items.filter(i, has(i.code) && has(i.from) && has(i.to) && i.to < i.from)[0].code" },
  holds: `!this.items.exists(i, has(i.code) && has(i.from) && has(i.to) && i.to < i.from)`,
});
