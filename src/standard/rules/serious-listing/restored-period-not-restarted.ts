import { defineRule } from "../../../model/rule.ts";

export const restoredPeriodNotRestarted = defineRule({
  id: "restored-period-not-restarted",
  code: "SER-013A",
  severity: "error",
  dimension: "准确性",
  clause: "serious-listing#restoration",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第二十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "恢复列入后期限没有重新计算", en: "period not restarted after the restoration" },
  why: "因隐瞒真实情况、提供虚假资料恢复列入的，公示期自恢复之日重新计算，满三年移出。",
  message: {
    zh: "期满移出日期 {value}，恢复列入日期 {restored}，应为 {expected}",
    en: "planned removal on {value} instead of {expected} (restored on {restored})",
  },
  fix: { zh: "期满移出日期改为 {expected}", en: "set it to {expected}" },
  on: ["serious-listing"],
  at: "plannedRemovalOn",
  args: {
    restored: "this.restoredOn",
    expected:
      "(has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.restoredOn, parameters.seriousListingMonths) ? this.restrictionEndsOn : addMonths(this.restoredOn, parameters.seriousListingMonths))",
  },
  holds: [
    "this.plannedRemovalOn == (has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.restoredOn, parameters.seriousListingMonths) ? this.restrictionEndsOn : addMonths(this.restoredOn, parameters.seriousListingMonths))",
  ].join(" || "),
});
