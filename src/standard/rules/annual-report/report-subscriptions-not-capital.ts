import { defineRule } from "../../../model/rule.ts";

export const reportSubscriptionsNotCapital = defineRule({
  id: "report-subscriptions-not-capital",
  code: "ANR-036",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#shareholders",
  source: [
    { document: "国家企业信用信息公示系统年报填报说明", confidence: "seen" },
    { document: "公司法", article: "第四十七条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "有限责任公司认缴合计不等于注册资本", en: "subscriptions of a limited company are not its capital" },
  why: "有限责任公司的注册资本为全体股东认缴的出资额。年报年末以后又变更登记的、外币资本的不比较。",
  message: {
    zh: "认缴出资合计 {sum} 万元，与登记的注册资本（{otherPlace}）不等",
    en: "subscriptions of {sum} differ from the registered capital ({otherPlace})",
  },
  fix: { zh: "核对各股东认缴出资额和注册资本", en: "check the subscriptions and the capital" },
  relation: "agreement",
  on: ["annual-report"],
  at: "shareholders",
  by: "subject",
  among: ["market-entity"],
  args: { sum: "sumDecimals(this.shareholders.map(s, s.subscribedAmount))" },
  where: `other.entityType.matches('^(11|51|61)') && other.approvedOn <= this.reportYear + "-12-31" && (!has(other.capitalCurrency) || other.capitalCurrency == "156")`,
  holds: "compareDecimals(sumDecimals(this.shareholders.map(s, s.subscribedAmount)), other.registeredCapital) == 0",
});
