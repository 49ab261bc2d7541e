import { defineRule } from "../../../model/rule.ts";

export const codeItemWithoutStart = defineRule({
  id: "code-item-without-start",
  code: "STD-012A",
  severity: "warning",
  dimension: "完整性",
  clause: "code-set#items",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "代码项没有启用日期", en: "code without its first day" },
  why: "按业务发生日期选用代码，要知道代码何时启用。",
  message: { zh: "代码 {value} 没有启用日期", en: "the code {value} has no first day" },
  fix: { zh: "填写启用日期，不清楚的填代码集批准日期", en: "give the first day; where unknown, that of the approval" },
  on: ["code-set"],
  at: "items",
  args: { value: "this.items.filter(i, has(i.code) && !has(i.from))[0].code" },
  holds: `!this.items.exists(i, has(i.code) && !has(i.from))`,
});
