import { defineRule } from "../../../model/rule.ts";

export const seriousListingRemovedDuringMeasures = defineRule({
  id: "serious-listing-removed-during-measures",
  code: "REP-005B",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#serious-list",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十三条第二款",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: { zh: "管理措施期限未届满准予移出严重违法失信名单", en: "removal granted while a measure still runs" },
  why: "2025年12月25日起，实施相应管理措施期限尚未届满的，不得提前移出。",
  message: {
    zh: "决定日期 {value} 早于限制措施期满日期 {endsOn}（{otherPlace}）",
    en: "granted on {value}, before the measure ends on {endsOn} ({otherPlace})",
  },
  fix: {
    zh: "核对决定日期和期满日期；确未届满的，撤销移出",
    en: "check both dates; if the measure still runs, undo the removal",
  },
  on: ["credit-repair"],
  relation: "exclusion",
  at: "decidedOn",
  args: { endsOn: "other.restrictionEndsOn" },
  by: "listing",
  among: ["serious-listing"],
  when: `this.repairScope == "2" && this.decision == "1"`,
  where: "other.restrictionEndsOn > this.decidedOn",
});
