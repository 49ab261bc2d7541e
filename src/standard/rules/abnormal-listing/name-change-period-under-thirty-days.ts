import { defineRule } from "../../../model/rule.ts";

export const nameChangePeriodUnderThirtyDays = defineRule({
  id: "name-change-period-under-thirty-days",
  code: "ABN-007B",
  severity: "warning",
  dimension: "时效性",
  clause: "abnormal-listing#ordered",
  source: [{ document: "企业名称登记管理规定", article: "第二十三条", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "名称变更登记期限不足30日", en: "period for the change of name under thirty days" },
  why: "企业应自收到停止使用名称的文书之日起30日内办理名称变更登记；期限算短了会使列入过早。",
  message: {
    zh: "收到文书的日期 {ordered}，期限届满日期 {value} 早于 {due}",
    en: "received on {ordered}, the period ends on {value}, before {due}",
  },
  fix: { zh: "按文书和送达回证核对两个日期", en: "check both dates after the document and the receipt" },
  on: ["abnormal-listing"],
  at: "orderEndsOn",
  args: { ordered: "this.orderedOn", due: "addDays(this.orderedOn, parameters.abnormalNameChangeDays)" },
  holds: [`this.reason != "13"`, "this.orderEndsOn >= addDays(this.orderedOn, parameters.abnormalNameChangeDays)"].join(
    " || ",
  ),
});
