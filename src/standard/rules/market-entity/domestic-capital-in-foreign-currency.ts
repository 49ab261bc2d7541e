import { defineRule } from "../../../model/rule.ts";

export const domesticCapitalInForeignCurrency = defineRule({
  id: "domestic-capital-in-foreign-currency",
  code: "ENT-013",
  severity: "warning",
  dimension: "准确性",
  clause: "market-entity#capital",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "内资主体的注册资本用外币", en: "domestic capital in foreign currency" },
  why: "注册资本（出资额）以人民币表示，只有外商投资企业（含港澳台投资）可以用可自由兑换的货币；多为币种选错，或者企业转为内资后没有更新。",
  message: {
    zh: "类型为 {type} 的主体不是外商投资企业，注册资本币种却是 {currency}",
    en: "an entity of type {type} is not foreign-invested, yet its capital is in {currency}",
  },
  fix: {
    zh: "与营业执照核对类型和币种；人民币为 156",
    en: "compare type and currency with the business licence; renminbi is 156",
  },
  on: ["market-entity"],
  at: "capitalCurrency",
  args: {
    type: `this.entityType + " " + codeTitle("enterprise-type", this.entityType)`,
    currency: `this.capitalCurrency + " " + codeTitle("currency", this.capitalCurrency)`,
  },
  holds: `
    this.capitalCurrency == "156" ||
    !inCodeList("currency", this.capitalCurrency) ||
    !this.entityType.matches('^[12349][0-9]{3}$')
  `,
});
