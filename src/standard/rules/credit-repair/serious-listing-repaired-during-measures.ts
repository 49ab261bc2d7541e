import { defineRule } from "../../../model/rule.ts";

export const seriousListingRepairedDuringMeasures = defineRule({
  id: "serious-listing-repaired-during-measures",
  code: "REP-005A",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#serious-list",
  source: [
    {
      document: "市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）",
      article: "第十六条第二款",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "管理措施期限未届满申请移出严重违法失信名单", en: "removal applied for while a measure still runs" },
  why: "依照法律、行政法规实施相应管理措施期限尚未届满的，不得申请提前移出。",
  message: {
    zh: "申请日期 {value} 早于限制措施期满日期 {endsOn}（{otherPlace}）",
    en: "applied on {value}, before the measure ends on {endsOn} ({otherPlace})",
  },
  fix: {
    zh: "核对申请日期和期满日期；确未届满的，不予受理",
    en: "check both dates; if the measure still runs, do not accept",
  },
  on: ["credit-repair"],
  relation: "exclusion",
  at: "appliedOn",
  args: { endsOn: "other.restrictionEndsOn" },
  by: "listing",
  among: ["serious-listing"],
  when: `this.repairScope == "2"`,
  where: "other.restrictionEndsOn > this.appliedOn",
});
