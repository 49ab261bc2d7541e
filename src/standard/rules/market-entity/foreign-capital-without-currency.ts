import { defineRule } from "../../../model/rule.ts";

export const foreignCapitalWithoutCurrency = defineRule({
  id: "foreign-capital-without-currency",
  code: "ENT-012A",
  severity: "error",
  dimension: "完整性",
  clause: "market-entity#capital",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "外商投资企业的注册资本没有币种", en: "capital of a foreign-invested enterprise without currency" },
  why: "外商投资企业的注册资本可以用人民币或者可自由兑换的货币表示，不写币种就不知道数额是多少。",
  message: {
    zh: "类型为 {type} 的企业填有注册资本，但没有填写币种",
    en: "an enterprise of type {type} has a capital but no currency",
  },
  fix: {
    zh: "按营业执照填写币种代码，如人民币 156、美元 840、港元 344",
    en: "fill in the currency of the business licence, e.g. 156 for renminbi, 840 for US dollar, 344 for Hong Kong dollar",
  },
  on: ["market-entity"],
  at: "capitalCurrency",
  args: {
    type: `this.entityType + " " + codeTitle("enterprise-type", this.entityType)`,
  },
  holds: `!this.entityType.matches('^[567]') || has(this.capitalCurrency) || compareDecimals(this.registeredCapital, "0") <= 0`,
});
