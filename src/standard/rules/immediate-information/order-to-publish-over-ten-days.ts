import { defineRule } from "../../../model/rule.ts";

export const orderToPublishOverTenDays = defineRule({
  id: "order-to-publish-over-ten-days",
  code: "IMM-008B",
  severity: "warning",
  dimension: "时效性",
  clause: "immediate-information#order",
  source: [
    { document: "企业经营异常名录管理办法", article: "第七条", confidence: "seen" },
    { document: "民法典", article: "第二百零三条", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "责令公示的期限超过10日", en: "ordered period longer than ten days" },
  why: "书面责令其在10日内履行公示义务，最后一日为休假日的顺延。",
  message: {
    zh: "责令公示期限 {value} 晚于 {last}（{orderedOn} 责令）",
    en: "the last day {value} is after {last} (ordered on {orderedOn})",
  },
  fix: { zh: "核对责令书的日期和期限", en: "check the day and the period of the order" },
  on: ["immediate-information"],
  at: "orderedDueOn",
  args: { last: "rolledDay(addDays(this.orderedOn, parameters.abnormalOrderDays))", orderedOn: "this.orderedOn" },
  holds: "this.orderedDueOn <= rolledDay(addDays(this.orderedOn, parameters.abnormalOrderDays))",
});
