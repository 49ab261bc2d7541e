import { defineRule } from "../../../model/rule.ts";

export const domesticCapitalWithoutCurrency = defineRule({
  id: "domestic-capital-without-currency",
  code: "ENT-012B",
  severity: "warning",
  dimension: "完整性",
  clause: "market-entity#capital",
  source: [{ document: "市场主体登记管理条例", article: "第十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "注册资本没有币种", en: "capital without currency" },
  why: "内资主体的注册资本以人民币表示，没有币种一般不致误解，但交换数据时应写明。",
  message: { zh: "填有注册资本，但没有填写币种", en: "there is a registered capital but no currency" },
  fix: { zh: "人民币填 156", en: "fill in 156 for renminbi" },
  on: ["market-entity"],
  at: "capitalCurrency",
  holds: `this.entityType.matches('^[567]') || has(this.capitalCurrency) || compareDecimals(this.registeredCapital, "0") <= 0`,
});
