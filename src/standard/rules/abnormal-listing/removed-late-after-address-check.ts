import { defineRule } from "../../../model/rule.ts";

/** The period is that of the day of verification, not of the listing, so the rule has no days of the event but names the day itself. */
export const removedLateAfterAddressCheck = defineRule({
  id: "removed-late-after-address-check",
  code: "ABN-012D",
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
  title: { zh: "核实住所后移出逾期", en: "removed late after the address was verified" },
  why: "因无法联系列入的，2025年12月25日以后应自核实之日起2个工作日内作出移出决定，经批准可以延长10个工作日。",
  message: {
    zh: "移出日期 {value} 晚于应作出决定的最后一日 {due}（移出查实日期 {verified}）",
    en: "removed on {value}, after the last day {due} (verified on {verified})",
  },
  fix: {
    zh: "核对日期；经批准延长的，是否延长移出决定期限填 1；确已逾期的，由移出机关说明原因",
    en: "check the dates; set the extension to 1 if it was approved; otherwise let the organ explain",
  },
  on: ["abnormal-listing"],
  at: "removedOn",
  args: {
    verified: "this.removalVerifiedOn",
    due: `addWorkingDays(this.removalVerifiedOn, (has(this.isRemovalExtended) && this.isRemovalExtended == "1" ? parameters.abnormalRepairDecisionWorkingDays + parameters.abnormalRepairExtensionWorkingDays : parameters.abnormalRepairDecisionWorkingDays))`,
  },
  holds: [
    `!(this.removalReason in ["4", "5"]) || this.removalVerifiedOn < "2025-12-25"`,
    `this.removedOn <= addWorkingDays(this.removalVerifiedOn, (has(this.isRemovalExtended) && this.isRemovalExtended == "1" ? parameters.abnormalRepairDecisionWorkingDays + parameters.abnormalRepairExtensionWorkingDays : parameters.abnormalRepairDecisionWorkingDays))`,
  ].join(" || "),
});
