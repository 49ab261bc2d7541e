import { defineRule } from "../../../model/rule.ts";

export const unincorporatedEntityWithCapital = defineRule({
  id: "unincorporated-entity-with-capital",
  code: "ENT-011C",
  severity: "warning",
  dimension: "一致性",
  clause: "market-entity#capital",
  source: [
    { document: "市场主体登记管理条例实施细则", article: "第六条", confidence: "seen" },
    { document: "GS 45-2015", article: "FundAm", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "个体工商户或非公司分支机构填有注册资本", en: "unincorporated entity with capital" },
  why: "2022年3月1日起的登记事项中没有这一项；更早登记的，可能是当时采集的资金数额，故仅提示，2022年3月1日以前核准的记录不作判断。",
  message: {
    zh: "类型为 {type} 的经营主体填有注册资本 {value} 万元，该类型没有这一登记事项",
    en: "a market entity of type {type} has a registered capital of {value}, which this type does not register",
  },
  fix: {
    zh: "核实来源；不是登记事项的，清空注册资本和币种",
    en: "find out where it comes from; clear capital and currency unless it was registered",
  },
  on: ["market-entity"],
  at: "registeredCapital",
  args: {
    type: `this.entityType + " " + codeTitle("enterprise-type", this.entityType)`,
  },
  holds: `!this.entityType.matches('^(43|455|456|92|95)') || compareDecimals(this.registeredCapital, "0") <= 0`,
});
