import { defineRule } from "../../../model/rule.ts";

export const paidMoreThanSubscribed = defineRule({
  id: "paid-more-than-subscribed",
  code: "ENT-018C",
  severity: "warning",
  dimension: "一致性",
  clause: "market-entity#shareholders",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "实缴出资额大于认缴出资额", en: "paid more than subscribed" },
  why: "多为两列填反、单位不一致（元与万元），或者减资后没有更新；计入资本公积的部分不属于实缴出资额。",
  message: {
    zh: "股东“{shareholder}”的实缴出资额 {paid} 万元大于认缴出资额 {subscribed} 万元",
    en: "the shareholder “{shareholder}” paid {paid}, more than the {subscribed} subscribed",
  },
  fix: {
    zh: "与出资证明核对两个数额，并看单位是否都是万元",
    en: "compare both amounts with the certificate of contribution and see that both are in units of 10 000",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    shareholder:
      "this.shareholders.filter(s, has(s.paidAmount) && has(s.subscribedAmount) && compareDecimals(s.paidAmount, s.subscribedAmount) > 0)[0].name",
    paid: "this.shareholders.filter(s, has(s.paidAmount) && has(s.subscribedAmount) && compareDecimals(s.paidAmount, s.subscribedAmount) > 0)[0].paidAmount",
    subscribed:
      "this.shareholders.filter(s, has(s.paidAmount) && has(s.subscribedAmount) && compareDecimals(s.paidAmount, s.subscribedAmount) > 0)[0].subscribedAmount",
  },
  holds:
    "this.shareholders.all(s, !(has(s.paidAmount) && has(s.subscribedAmount) && compareDecimals(s.paidAmount, s.subscribedAmount) > 0))",
});
