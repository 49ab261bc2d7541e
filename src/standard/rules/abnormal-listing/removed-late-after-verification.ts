import { defineRule } from "../../../model/rule.ts";

export const removedLateAfterVerification = defineRule({
  id: "removed-late-after-verification",
  code: "ABN-012B",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#removal-period",
  source: [
    { document: "企业经营异常名录管理办法", article: "第十三条、第十四条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十七条、第十八条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第十四条、第十五条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveTo: "2025-12-24",
  title: { zh: "查实后移出逾期", en: "removed late after verification" },
  why: "更正信息、变更名称、变更住所或者重新取得联系的，应自查实之日起5个工作日内作出移出决定。2025年12月25日以后移出的另有规定。",
  message: {
    zh: "移出日期 {value} 晚于应作出决定的最后一日 {due}（移出查实日期 {verified}）",
    en: "removed on {value}, after the last day {due} (verified on {verified})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，如实填写并由移出机关说明原因",
    en: "check both dates; if it was late, leave the true date and let the organ explain",
  },
  on: ["abnormal-listing"],
  at: "removedOn",
  args: {
    verified: "this.removalVerifiedOn",
    due: "addWorkingDays(this.removalVerifiedOn, parameters.abnormalRemovalWorkingDays)",
  },
  holds: [
    `!(this.removalReason in ["3", "4", "5", "8"]) || this.removedOn > "2025-12-24"`,
    "this.removedOn <= addWorkingDays(this.removalVerifiedOn, parameters.abnormalRemovalWorkingDays)",
  ].join(" || "),
});
