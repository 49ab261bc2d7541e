import { defineRule } from "../../../model/rule.ts";

export const elementNumberFormat = defineRule({
  id: "element-number-format",
  code: "STD-001C",
  severity: "error",
  dimension: "规范性",
  clause: "data-element#identifier",
  source: [{ document: "GA/T 543.1", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "内部标识符写法不对", en: "internal identifier malformed" },
  why: "内部标识符为 DE 加5位数字。",
  message: {
    zh: "内部标识符“{value}”不是 DE 加5位数字",
    en: "the internal identifier “{value}” is not DE and five digits",
  },
  fix: { zh: "改为 DE 加5位数字，例如 DE00001", en: "write DE and five digits, e.g. DE00001" },
  on: ["data-element"],
  at: "internalId",
  args: { value: "this.internalId" },
  holds: `this.internalId.matches("^DE[0-9]{5}$")`,
});
