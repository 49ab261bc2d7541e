import { defineRule } from "../../../model/rule.ts";

export const contributionDueLateUnlessIncrease = defineRule({
  id: "contribution-due-late-unless-increase",
  code: "ENT-014B",
  severity: "warning",
  dimension: "准确性",
  clause: "market-entity#shareholders",
  source: [
    { document: "公司法", article: "第四十七条", confidence: "seen" },
    { document: "公司登记管理实施办法", article: "第七条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  title: { zh: "认缴出资日期超过成立后五年", en: "subscription due more than five years after establishment" },
  why: "超过成立后五年的认缴出资日期只有增资才合法；记录没有变更事项，无法判断是否增资。",
  message: {
    zh: "股东“{shareholder}”的认缴出资日期 {due} 晚于成立满五年之日 {limit}，只有增资部分可以如此",
    en: "the subscription of the shareholder “{shareholder}” is due on {due}, after {limit}, five years from establishment; only an increase of capital may be due so late",
  },
  fix: {
    zh: "属于增资的，补填注册资本变更事项及日期；否则核对认缴出资日期，最晚为 {limit}",
    en: "for an increase of capital give the change and its day; else correct the date, {limit} at the latest",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    shareholder:
      "this.shareholders.filter(s, has(s.subscribedOn) && s.subscribedOn > addYears(this.establishedOn, 5) && s.subscribedOn <= addYears(this.approvedOn, 5))[0].name",
    due: "this.shareholders.filter(s, has(s.subscribedOn) && s.subscribedOn > addYears(this.establishedOn, 5) && s.subscribedOn <= addYears(this.approvedOn, 5))[0].subscribedOn",
    limit: "addYears(this.establishedOn, 5)",
  },
  holds: `
    !this.entityType.matches('^(11|51|61)') ||
    this.establishedOn < "2024-07-01" ||
    has(this.changes) ||
    has(this.isConvertedFromIndividual) && this.isConvertedFromIndividual == "1" ||
    this.shareholders.all(s, !has(s.subscribedOn) ||
      s.subscribedOn <= addYears(this.establishedOn, 5) ||
      s.subscribedOn > addYears(this.approvedOn, 5))
  `,
});
