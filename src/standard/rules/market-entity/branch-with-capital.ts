import { defineRule } from "../../../model/rule.ts";

export const branchWithCapital = defineRule({
  id: "branch-with-capital",
  code: "ENT-011B",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#capital",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第六条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "分公司填有注册资本", en: "branch of a company with capital" },
  why: "分公司没有独立的资本，登记事项中没有注册资本；多为取数时带出了所属公司的注册资本。外国公司分支机构的营运资金不在此列。",
  message: {
    zh: "类型为 {type} 的分支机构填有注册资本 {value} 万元",
    en: "a branch of type {type} has a registered capital of {value}",
  },
  fix: {
    zh: "清空注册资本和币种；如为公司，改正类型",
    en: "clear capital and currency, or correct the type if it is a company",
  },
  on: ["market-entity"],
  at: "registeredCapital",
  args: {
    type: `this.entityType + " " + codeTitle("enterprise-type", this.entityType)`,
  },
  holds: `!this.entityType.matches('^(2|58|68)') || compareDecimals(this.registeredCapital, "0") <= 0`,
});
