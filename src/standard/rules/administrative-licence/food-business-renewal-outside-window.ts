import { defineRule } from "../../../model/rule.ts";

export const foodBusinessRenewalOutsideWindow = defineRule({
  id: "food-business-renewal-outside-window",
  code: "LIC-010B",
  severity: "warning",
  dimension: "时效性",
  clause: "administrative-licence#food",
  source: [{ document: "食品经营许可和备案管理办法", article: "第三十二条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2023-12-01",
  regime: "necips",
  title: {
    zh: "食品经营许可延续申请不在规定期间",
    en: "renewal of a food business licence applied for outside its window",
  },
  why: "延续食品经营许可的，应在有效期届满前90个工作日至15个工作日期间提出申请；迟交、早交的由许可机关处理，故仅作提示。",
  message: {
    zh: "申请延续日期 {value} 不在原有效期至 {end} 前 {earliest} 至 {latest} 个工作日期间",
    en: "applied for on {value}, not between {earliest} and {latest} working days before {end}",
  },
  fix: {
    zh: "核对申请延续日期和原有效期至；确属迟交、早交的，如实填写",
    en: "check both dates; if it was early or late, leave the true date",
  },
  on: ["administrative-licence"],
  at: "renewalAppliedOn",
  args: {
    end: "this.previousValidTo",
    earliest: "parameters.foodBusinessRenewalEarliestWorkingDays",
    latest: "parameters.foodBusinessRenewalLatestWorkingDays",
  },
  holds: `foodLicenceKind(this.certificateNumber) != "JY" || workingDaysBetween(this.renewalAppliedOn, this.previousValidTo) >= parameters.foodBusinessRenewalLatestWorkingDays && workingDaysBetween(this.renewalAppliedOn, this.previousValidTo) <= parameters.foodBusinessRenewalEarliestWorkingDays`,
});
