import { defineRule } from "../../../model/rule.ts";

export const codeItemRepeated = defineRule({
  id: "code-item-repeated",
  code: "STD-012C",
  severity: "error",
  dimension: "一致性",
  clause: "code-set#items",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同一代码同时有两个含义", en: "one code with two meanings at a time" },
  why: "一个代码在一天只能有一个含义；停用后不宜移作他用。",
  message: { zh: "代码 {value} 在同一期间出现两次", en: "the code {value} stands twice for the same days" },
  fix: { zh: "合并两项，或者为其中一项改用新的代码", en: "merge the two, or give one another code" },
  on: ["code-set"],
  at: "items",
  args: {
    value:
      "this.items.filter(i, has(i.code) && this.items.filter(k, has(k.code) && has(i.code) && k.code == i.code && (!has(k.to) || !has(i.from) || k.to >= i.from) && (!has(i.to) || !has(k.from) || i.to >= k.from)).size() > 1)[0].code",
  },
  holds: `!this.items.exists(i, has(i.code) && this.items.filter(k, has(k.code) && has(i.code) && k.code == i.code && (!has(k.to) || !has(i.from) || k.to >= i.from) && (!has(i.to) || !has(k.from) || i.to >= k.from)).size() > 1)`,
});
