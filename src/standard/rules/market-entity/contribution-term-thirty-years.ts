import { defineRule } from "../../../model/rule.ts";

export const contributionTermThirtyYears = defineRule({
  id: "contribution-term-thirty-years",
  code: "ENT-016B",
  severity: "information",
  dimension: "准确性",
  clause: "market-entity#shareholders",
  source: [{ document: "公司登记管理实施办法", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "认缴出资期限三十年以上", en: "subscription term of thirty years or more" },
  why: "2024年6月30日前登记设立、认缴出资期限三十年以上的公司，登记机关应当研判其注册资本的真实性、合理性。",
  message: {
    zh: "股东“{shareholder}”的认缴出资日期 {due} 距成立日期 {establishedOn} 三十年以上",
    en: "the subscription of the shareholder “{shareholder}” is due on {due}, thirty years or more after the establishment on {establishedOn}",
  },
  fix: {
    zh: "先核对年份是否录错；属实的，由登记机关结合股东出资能力等研判",
    en: "see first whether the year is right; if so, the registrar examines whether the term is plausible",
  },
  on: ["market-entity"],
  at: "shareholders",
  args: {
    shareholder:
      "this.shareholders.filter(s, has(s.subscribedOn) && s.subscribedOn >= addYears(this.establishedOn, 30))[0].name",
    due: "this.shareholders.filter(s, has(s.subscribedOn) && s.subscribedOn >= addYears(this.establishedOn, 30))[0].subscribedOn",
    establishedOn: "this.establishedOn",
  },
  holds: `
    asOf < "2025-02-10" ||
    this.registrationState != "1" ||
    !this.entityType.matches('^(1|5[12]|6[12])') ||
    this.establishedOn > "2024-06-30" ||
    this.shareholders.all(s, !has(s.subscribedOn) || s.subscribedOn < addYears(this.establishedOn, 30))
  `,
});
