import { defineRule } from "../../../model/rule.ts";

export const orderedPeriodOverTenDays = defineRule({
  id: "ordered-period-over-ten-days",
  code: "ABN-007A",
  severity: "warning",
  dimension: "时效性",
  clause: "abnormal-listing#ordered",
  source: [
    { document: "企业经营异常名录管理办法", article: "第七条", confidence: "seen" },
    { document: "民法典", article: "第二百零一条、第二百零三条", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "责令期限超过10日", en: "ordered period over ten days" },
  why: "应书面责令在10日内履行公示义务，自收到次日起算；最后一日为休假日的顺延。",
  message: {
    zh: "责令日期 {ordered}，期限届满日期 {value} 晚于 {due}",
    en: "ordered on {ordered}, the period ends on {value}, after {due}",
  },
  fix: { zh: "按责令文书核对两个日期", en: "check both dates after the order" },
  on: ["abnormal-listing"],
  at: "orderEndsOn",
  args: { ordered: "this.orderedOn", due: "rolledDay(addDays(this.orderedOn, parameters.abnormalOrderDays))" },
  holds: [
    `this.reason != "12"`,
    "this.orderEndsOn <= rolledDay(addDays(this.orderedOn, parameters.abnormalOrderDays))",
  ].join(" || "),
});
