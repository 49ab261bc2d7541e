import { defineRule } from "../../../model/rule.ts";

export const branchWithShareholders = defineRule({
  id: "branch-with-shareholders",
  code: "ENT-023C",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#branches",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第六条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "分支机构填有股东", en: "branch with shareholders" },
  why: "分支机构没有股东；多为取数时带出了所从属公司的股东。",
  message: {
    zh: "类型为 {type} 的分支机构填有 {count} 个股东",
    en: "a branch of type {type} has {count} shareholders",
  },
  fix: {
    zh: "删去股东及出资；如为公司，改正类型",
    en: "remove the shareholders, or correct the type if it is a company",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    type: `this.entityType + " " + codeTitle("enterprise-type", this.entityType)`,
    count: "size(this.shareholders)",
  },
  holds: `!this.entityType.matches('^(2|43|455|456|58|68|71|731|92)') || size(this.shareholders) == 0`,
});
