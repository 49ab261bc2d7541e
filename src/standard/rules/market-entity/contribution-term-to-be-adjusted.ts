import { defineRule } from "../../../model/rule.ts";

export const contributionTermToBeAdjusted = defineRule({
  id: "contribution-term-to-be-adjusted",
  code: "ENT-015C",
  severity: "information",
  dimension: "时效性",
  clause: "market-entity#shareholders",
  source: [{ document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "认缴期限须在过渡期内调整", en: "subscription term to be adjusted in the transition" },
  why: "2024年6月30日前登记设立的公司，出资期限应当在2027年6月30日前调整到位；在此之前不是缺陷，可以据此提示公司。",
  message: {
    zh: "股东“{shareholder}”的认缴出资日期 {due} 晚于 {limit}，公司应在2027年6月30日前调整",
    en: "the subscription of the shareholder “{shareholder}” is due on {due}, after {limit}; the company must adjust it by 2027-06-30",
  },
  fix: {
    zh: "提示公司在2027年6月30日前将认缴出资日期调整到 {limit} 以前",
    en: "remind the company to bring the date to {limit} or earlier by 2027-06-30",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    shareholder: `this.shareholders.filter(s, has(s.subscribedOn) && s.subscribedOn > (this.entityType.matches('^(12|52|62)') ? "2027-06-30" : "2032-06-30"))[0].name`,
    due: `this.shareholders.filter(s, has(s.subscribedOn) && s.subscribedOn > (this.entityType.matches('^(12|52|62)') ? "2027-06-30" : "2032-06-30"))[0].subscribedOn`,
    limit: `this.entityType.matches('^(12|52|62)') ? "2027-06-30" : "2032-06-30"`,
  },
  holds: `
    asOf > "2027-06-30" ||
    this.registrationState != "1" ||
    !this.entityType.matches('^(11|12|51|52|61|62)') ||
    this.establishedOn > "2024-06-30" ||
    this.shareholders.all(s, !has(s.subscribedOn) || s.subscribedOn <= (this.entityType.matches('^(12|52|62)') ? "2027-06-30" : "2032-06-30"))
  `,
});
