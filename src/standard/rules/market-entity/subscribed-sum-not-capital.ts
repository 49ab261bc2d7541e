import { defineRule } from "../../../model/rule.ts";

export const subscribedSumNotCapital = defineRule({
  id: "subscribed-sum-not-capital",
  code: "ENT-017",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#shareholders",
  source: [{ document: "公司法", article: "第四十七条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  title: { zh: "股东认缴合计不等于注册资本", en: "sum of subscriptions is not the capital" },
  why: "有限责任公司的注册资本就是全体股东认缴的出资额；不等多为股东没有导全、单位不一，或者增减资后只更新了一处。股份有限公司的注册资本是已发行股份的股本总额，不与发起人认缴额比较；注册资本用外币的，各股东的币种可能不同，不作判断。",
  message: {
    zh: "全体股东认缴出资额合计 {sum} 万元，与注册资本 {capital} 万元不等",
    en: "the subscriptions add up to {sum}, the registered capital is {capital}",
  },
  fix: {
    zh: "与章程核对股东是否齐全、单位是否为万元；合计应为 {capital} 万元，现为 {sum} 万元",
    en: "see whether all shareholders are there and the unit is right: the sum must be {capital}, now it is {sum}",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    sum: "sumDecimals(this.shareholders.map(s, s.subscribedAmount))",
    capital: "this.registeredCapital",
  },
  holds: `
    !this.entityType.matches('^(11|51|61)') ||
    this.registrationState != "1" ||
    has(this.capitalCurrency) && this.capitalCurrency != "156" ||
    !this.shareholders.all(s, has(s.subscribedAmount)) ||
    compareDecimals(sumDecimals(this.shareholders.map(s, s.subscribedAmount)), sumDecimals([this.registeredCapital, "0.000001"])) <= 0 &&
      compareDecimals(this.registeredCapital, sumDecimals([sumDecimals(this.shareholders.map(s, s.subscribedAmount)), "0.000001"])) <= 0
  `,
});
