import { defineRule } from "../../../model/rule.ts";

export const orderDatesMissing = defineRule({
  id: "order-dates-missing",
  code: "ABN-006",
  severity: "warning",
  dimension: "完整性",
  clause: "abnormal-listing#ordered",
  source: [{ document: "企业经营异常名录管理办法", article: "第七条、第八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "没有责令日期或者期限", en: "order or its period missing" },
  why: "未在责令期限内公示、逾期未变更名称的列入，都以书面文书定下的期限届满为前提。",
  message: {
    zh: "事由为 {reason}，责令日期或者责令期限届满日期没有填写",
    en: "the reason is {reason}, but the day of the order or the end of its period is missing",
  },
  fix: { zh: "按责令文书填写两个日期", en: "fill in both dates after the order" },
  on: ["abnormal-listing"],
  at: "orderEndsOn",
  args: { reason: `codeTitle("abnormal-listing-reason", this.reason)` },
  holds: [`!(this.reason in ["12", "13"])`, "has(this.orderedOn) && has(this.orderEndsOn)"].join(" || "),
});
