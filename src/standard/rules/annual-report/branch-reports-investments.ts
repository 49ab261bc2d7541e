import { defineRule } from "../../../model/rule.ts";

export const branchReportsInvestments = defineRule({
  id: "branch-reports-investments",
  code: "ANR-029",
  severity: "warning",
  dimension: "准确性",
  clause: "annual-report#items",
  source: [{ document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "分支机构年报填有对外投资或者资产状况", en: "investments or assets in the report of a branch" },
  why: "分公司、分支机构的年报只有经营情况，没有对外投资和资产状况；填有的多为把总公司的数据填入。",
  message: {
    zh: "企业类型为 {value}，属于分支机构，却填有对外投资或者资产总额",
    en: "the type is {value}, a branch, yet investments or assets are given",
  },
  fix: { zh: "删去对外投资、资产总额；企业类型填错的，更正", en: "remove investments and assets, or correct the type" },
  on: ["annual-report"],
  at: "subject.entityType",
  holds: `!this.subject.entityType.matches('^(2|58|68)') || !has(this.investments) && !has(this.assets)`,
});
