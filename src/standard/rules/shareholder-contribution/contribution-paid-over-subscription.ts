import { defineRule } from "../../../model/rule.ts";

export const contributionPaidOverSubscription = defineRule({
  id: "contribution-paid-over-subscription",
  code: "ENT-018F",
  severity: "warning",
  dimension: "一致性",
  clause: "shareholder-contribution#payment",
  source: [
    { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "实缴出资额大于认缴出资额", en: "more paid in than subscribed" },
  why: "实缴一般不多于认缴；多出的可能是资本公积，或者单位不一。",
  message: {
    zh: "实缴出资额 {value} 万元大于认缴出资额 {subscribedAmount} 万元",
    en: "{value} paid in, but only {subscribedAmount} subscribed",
  },
  fix: {
    zh: "核对单位和金额：实缴 {value} 万元、认缴 {subscribedAmount} 万元",
    en: "check unit and amounts: {value} and {subscribedAmount}",
  },
  on: ["shareholder-contribution"],
  at: "paidAmount",
  args: { subscribedAmount: "this.subscribedAmount" },
  holds: "compareDecimals(this.paidAmount, this.subscribedAmount) <= 0",
});
