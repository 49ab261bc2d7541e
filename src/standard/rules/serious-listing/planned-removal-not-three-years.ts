import { defineRule } from "../../../model/rule.ts";

export const plannedRemovalNotThreeYears = defineRule({
  id: "planned-removal-not-three-years",
  code: "SER-007A",
  severity: "error",
  dimension: "准确性",
  clause: "serious-listing#end",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第二十一条", confidence: "seen" },
    { document: "民法典", article: "第二百零二条", confidence: "known" },
  ],
  since: "1.0.0",
  effectiveTo: "2025-12-24",
  title: { zh: "期满移出日期不是满三年", en: "planned removal is not after three years" },
  why: "列入之日起满三年移出；法律、行政法规规定的限制措施超过三年的，到实际限制期满。到期月没有对应日的为月末日。",
  message: {
    zh: "期满移出日期 {value}，应为 {expected}（列入日期 {listed}）",
    en: "planned removal on {value} instead of {expected} (listed on {listed})",
  },
  fix: {
    zh: "期满移出日期改为 {expected}；有更长限制的，填写限制措施期满日期",
    en: "set it to {expected}; for a longer restriction fill in its last day",
  },
  on: ["serious-listing"],
  at: "plannedRemovalOn",
  args: {
    listed: "this.listedOn",
    expected:
      "(has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.listedOn, parameters.seriousListingMonths) ? this.restrictionEndsOn : addMonths(this.listedOn, parameters.seriousListingMonths))",
  },
  holds: [
    "has(this.restoredOn)",
    "this.plannedRemovalOn == (has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.listedOn, parameters.seriousListingMonths) ? this.restrictionEndsOn : addMonths(this.listedOn, parameters.seriousListingMonths))",
  ].join(" || "),
});
