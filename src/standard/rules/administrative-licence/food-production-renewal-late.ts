import { defineRule } from "../../../model/rule.ts";

export const foodProductionRenewalLate = defineRule({
  id: "food-production-renewal-late",
  code: "LIC-010A",
  severity: "warning",
  dimension: "时效性",
  clause: "administrative-licence#food",
  source: [{ document: "食品生产许可管理办法", article: "第三十四条", confidence: "known" }],
  since: "1.0.0",
  effectiveFrom: "2020-03-01",
  regime: "necips",
  title: { zh: "食品生产许可延续申请迟于规定", en: "renewal of a food production licence applied for late" },
  why: "延续食品生产许可的，应在有效期届满30个工作日前提出申请；迟交的由许可机关决定是否受理，故仅作提示。",
  message: {
    zh: "申请延续日期 {value} 距原有效期至 {end} 不足 {days} 个工作日",
    en: "applied for on {value}, less than {days} working days before {end}",
  },
  fix: {
    zh: "核对申请延续日期和原有效期至；确属迟交的，如实填写",
    en: "check both dates; if it was late, leave the true date",
  },
  on: ["administrative-licence"],
  at: "renewalAppliedOn",
  args: { end: "this.previousValidTo", days: "parameters.foodProductionRenewalWorkingDays" },
  holds: `foodLicenceKind(this.certificateNumber) != "SC" || workingDaysBetween(this.renewalAppliedOn, this.previousValidTo) >= parameters.foodProductionRenewalWorkingDays`,
});
