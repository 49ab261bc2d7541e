import { defineRule } from "../../../model/rule.ts";

export const removedLateAfterApplication = defineRule({
  id: "removed-late-after-application",
  code: "ABN-012A",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#removal-period",
  source: [
    { document: "企业经营异常名录管理办法", article: "第十一条、第十二条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十六条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第十三条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveTo: "2025-12-24",
  title: { zh: "收到申请后移出逾期", en: "removed late after the application" },
  why: "补报年报、履行公示义务后申请移出的，应自收到申请之日起5个工作日内作出移出决定。2025年12月25日以后移出的另有规定。",
  message: {
    zh: "移出日期 {value} 晚于应作出决定的最后一日 {due}（移出申请日期 {applied}）",
    en: "removed on {value}, after the last day {due} (applied for on {applied})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，如实填写并由移出机关说明原因",
    en: "check both dates; if it was late, leave the true date and let the organ explain",
  },
  on: ["abnormal-listing"],
  at: "removedOn",
  args: {
    applied: "this.removalAppliedOn",
    due: "addWorkingDays(this.removalAppliedOn, parameters.abnormalRemovalWorkingDays)",
  },
  holds: [
    `!(this.removalReason in ["1", "2"]) || this.removedOn > "2025-12-24"`,
    "this.removedOn <= addWorkingDays(this.removalAppliedOn, parameters.abnormalRemovalWorkingDays)",
  ].join(" || "),
});
