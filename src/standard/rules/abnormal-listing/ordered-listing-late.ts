import { defineRule } from "../../../model/rule.ts";

export const orderedListingLate = defineRule({
  id: "ordered-listing-late",
  code: "ABN-003B",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#ordered",
  source: [
    { document: "企业经营异常名录管理办法", article: "第七条、第八条", confidence: "seen" },
    { document: "民法典", article: "第二百零三条", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "责令期限届满后列入逾期", en: "listed late after the ordered period" },
  why: "责令的期限或者名称变更登记期限届满后，应在10个工作日内作出列入决定。期限的最后一日为休假日的，以其次一工作日为最后一日。",
  message: {
    zh: "列入日期 {value} 晚于应作出决定的最后一日 {due}（期限届满日期 {ends}）",
    en: "listed on {value}, after the last day {due} (the period ended on {ends})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，如实填写并由列入机关说明原因",
    en: "check both dates; if it was late, leave the true date and let the organ explain",
  },
  on: ["abnormal-listing"],
  at: "listedOn",
  args: {
    ends: "this.orderEndsOn",
    due: "addWorkingDays(rolledDay(this.orderEndsOn), parameters.abnormalListingWorkingDays)",
  },
  holds: [
    `!(this.reason in ["12", "13"])`,
    "this.listedOn <= addWorkingDays(rolledDay(this.orderEndsOn), parameters.abnormalListingWorkingDays)",
  ].join(" || "),
});
