import { defineRule } from "../../../model/rule.ts";

/** Later than any increase of capital on record, or than any that the latest approval may have been. */
const isLate = `has(s.subscribedOn) && s.subscribedOn > addYears(this.establishedOn, 5) && !(has(this.changes) ? this.changes.exists(c, has(c.item) && has(c.changedOn) && c.item.matches('注册资本|出资') && s.subscribedOn <= addYears(c.changedOn, 5)) : s.subscribedOn <= addYears(this.approvedOn, 5))`;

export const contributionDueAfterFiveYears = defineRule({
  id: "contribution-due-after-five-years",
  code: "ENT-014A",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#shareholders",
  source: [
    { document: "公司法", article: "第四十七条", confidence: "seen" },
    { document: "公司法", article: "第二百二十八条", confidence: "seen" },
    { document: "公司登记管理实施办法", article: "第七条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  waivable: true,
  title: { zh: "认缴出资期限超过五年", en: "subscription due after more than five years" },
  why: "有限责任公司的股东应当自公司成立之日起五年内缴足出资，增资部分自注册资本变更登记之日起五年内缴足。没有变更事项的，以核准日期作为最晚的增资之日。法律、行政法规、国务院决定另有规定的，可以登记豁免。个体工商户通过变更登记转型的，成立日期延续，五年自何日起算没有规定，不作判断。",
  message: {
    zh: "股东“{shareholder}”的认缴出资日期 {due} 超过法定期限：公司成立于 {establishedOn}，应在 {limit} 以前缴足，增资部分应自变更登记之日起五年内缴足",
    en: "the subscription of the shareholder “{shareholder}” is due on {due}, too late: the company was established on {establishedOn}, so it must be paid by {limit}, or within five years of an increase of capital",
  },
  fix: {
    zh: "与章程核对认缴出资日期；章程确实超过五年的，提示公司修改章程并重新公示；属于增资的，填写注册资本变更事项及日期",
    en: "compare with the articles: if they do allow more than five years, the company must amend them and publish anew; for an increase of capital give the change and its day",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    shareholder: `this.shareholders.filter(s, ${isLate})[0].name`,
    due: `this.shareholders.filter(s, ${isLate})[0].subscribedOn`,
    establishedOn: "this.establishedOn",
    limit: "addYears(this.establishedOn, 5)",
  },
  holds: `
    !this.entityType.matches('^(11|51|61)') ||
    this.establishedOn < "2024-07-01" ||
    has(this.isConvertedFromIndividual) && this.isConvertedFromIndividual == "1" ||
    !this.shareholders.exists(s, ${isLate})
  `,
});
