import { defineRule } from "../../../model/rule.ts";

export const companyCapitalMissing = defineRule({
  id: "company-capital-missing",
  code: "ENT-011A",
  severity: "error",
  dimension: "完整性",
  clause: "market-entity#capital",
  source: [
    { document: "公司法", article: "第三十二条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第六条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "公司或企业法人没有注册资本", en: "company without registered capital" },
  why: "注册资本（出资额）是公司和非公司企业法人的登记事项，应当大于零。",
  message: {
    zh: "类型为 {type} 的经营主体没有填写注册资本，或者注册资本不大于零",
    en: "a market entity of type {type} has no registered capital, or none above zero",
  },
  fix: {
    zh: "按营业执照填写注册资本，以万元为单位，例如 1000000 元填 100",
    en: "fill in the capital of the business licence in units of 10 000, e.g. 100 for 1 000 000",
  },
  on: ["market-entity"],
  at: "registeredCapital",
  args: {
    type: `this.entityType + " " + codeTitle("enterprise-type", this.entityType)`,
  },
  holds: `!this.entityType.matches('^(1|3|5[12]|6[12])') || has(this.registeredCapital) && compareDecimals(this.registeredCapital, "0") > 0`,
});
