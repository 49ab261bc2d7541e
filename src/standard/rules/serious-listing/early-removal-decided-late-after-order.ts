import { defineRule } from "../../../model/rule.ts";

/** The order binds applications accepted from its first day on, also of older listings. */
export const earlyRemovalDecidedLateAfterOrder = defineRule({
  id: "early-removal-decided-late-after-order",
  code: "SER-010C",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#procedure",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十六条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  title: { zh: "提前移出决定超过新期限", en: "early removal decided late under the order" },
  why: "2025年12月25日以后受理的，应自受理之日起7个工作日内作出决定，经批准可以延长10个工作日。",
  message: {
    zh: "移出日期 {value} 晚于最后一日 {due}（受理日期 {accepted}）",
    en: "removed on {value}, after the last day {due} (accepted on {accepted})",
  },
  fix: {
    zh: "核对日期；经批准延长的，是否延长移出决定期限填 1；确已逾期的，由决定机关说明原因",
    en: "check the dates; set the extension to 1 if it was approved; otherwise let the organ explain",
  },
  on: ["serious-listing"],
  at: "removedOn",
  args: {
    accepted: "this.removalAcceptedOn",
    due: `addWorkingDays(this.removalAcceptedOn, (has(this.isRemovalExtended) && this.isRemovalExtended == "1" ? parameters.seriousRepairDecisionWorkingDays + parameters.seriousRepairExtensionWorkingDays : parameters.seriousRepairDecisionWorkingDays))`,
  },
  holds: [
    `this.removalReason != "2" || this.removalAcceptedOn < "2025-12-25"`,
    `this.removedOn <= addWorkingDays(this.removalAcceptedOn, (has(this.isRemovalExtended) && this.isRemovalExtended == "1" ? parameters.seriousRepairDecisionWorkingDays + parameters.seriousRepairExtensionWorkingDays : parameters.seriousRepairDecisionWorkingDays))`,
  ].join(" || "),
});
