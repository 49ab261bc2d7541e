import { defineRule } from "../../../model/rule.ts";

export const indexNotPositive = defineRule({
  id: "index-not-positive",
  code: "IDX-002",
  severity: "error",
  dimension: "准确性",
  clause: "credit-index#values",
  source: [{ document: "中国企业信用指数（市场监管总局发布）", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "指数不是正数", en: "index is not positive" },
  why: "以基期为100的定基指数总是正数；多为缺数或者填成增减幅。",
  message: { zh: "综合指数 {value} 不是正数", en: "the index {value} is not positive" },
  fix: { zh: "填指数的数值，不填增减幅", en: "give the value of the index, not its change" },
  on: ["credit-index"],
  at: "value",
  holds: `compareDecimals(this.value, "0") > 0`,
});
