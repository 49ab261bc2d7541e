import { defineRule } from "../../../model/rule.ts";

/** The period is that of the day of acceptance, not of the listing, so the rule has no days of the event but names the day itself. */
export const removedLateAfterAcceptance = defineRule({
  id: "removed-late-after-acceptance",
  code: "ABN-012C",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#removal-period-2025",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十六条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  title: { zh: "受理后移出逾期", en: "removed late after acceptance" },
  why: "2025年12月25日以后受理的移出申请，应自受理之日起2个工作日内作出决定，经批准可以延长10个工作日；无法联系的自核实之日起算。",
  message: {
    zh: "移出日期 {value} 晚于应作出决定的最后一日 {due}（移出受理日期 {accepted}）",
    en: "removed on {value}, after the last day {due} (accepted on {accepted})",
  },
  fix: {
    zh: "核对日期；经批准延长的，是否延长移出决定期限填 1；确已逾期的，由移出机关说明原因",
    en: "check the dates; set the extension to 1 if it was approved; otherwise let the organ explain",
  },
  on: ["abnormal-listing"],
  at: "removedOn",
  args: {
    accepted: "this.removalAcceptedOn",
    due: `addWorkingDays(this.removalAcceptedOn, (has(this.isRemovalExtended) && this.isRemovalExtended == "1" ? parameters.abnormalRepairDecisionWorkingDays + parameters.abnormalRepairExtensionWorkingDays : parameters.abnormalRepairDecisionWorkingDays))`,
  },
  holds: [
    `!(this.removalReason in ["1", "2", "3", "8", "10"]) || this.removalAcceptedOn < "2025-12-25"`,
    `this.removedOn <= addWorkingDays(this.removalAcceptedOn, (has(this.isRemovalExtended) && this.isRemovalExtended == "1" ? parameters.abnormalRepairDecisionWorkingDays + parameters.abnormalRepairExtensionWorkingDays : parameters.abnormalRepairDecisionWorkingDays))`,
  ].join(" || "),
});
