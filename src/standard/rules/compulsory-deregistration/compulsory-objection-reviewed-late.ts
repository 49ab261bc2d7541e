import { defineRule } from "../../../model/rule.ts";

export const compulsoryObjectionReviewedLate = defineRule({
  id: "compulsory-objection-reviewed-late",
  code: "DER-003C",
  severity: "error",
  dimension: "时效性",
  clause: "compulsory-deregistration#objections",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第五条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "异议审查超期", en: "objection reviewed late" },
  why: "应自收到异议申请之日起7个工作日内审查；要求补正的，自收到补正材料之日起计算。",
  message: {
    zh: "{raisedOn} 收到的异议，审查日期 {reviewedOn} 超过7个工作日",
    en: "the objection received on {raisedOn} was reviewed on {reviewedOn}, over 7 working days later",
  },
  fix: {
    zh: "核对收到日期 {raisedOn}、补正日期和审查日期 {reviewedOn}；确已超期的如实填写",
    en: "check {raisedOn}, the completion and {reviewedOn}; if it was late, leave the true date",
  },
  on: ["compulsory-deregistration"],
  at: "objections",
  args: {
    raisedOn:
      "this.objections.filter(o, has(o.reviewedOn) && has(o.raisedOn) && o.reviewedOn > addWorkingDays(has(o.completedOn) ? o.completedOn : o.raisedOn, parameters.compulsoryObjectionReviewWorkingDays))[0].raisedOn",
    reviewedOn:
      "this.objections.filter(o, has(o.reviewedOn) && has(o.raisedOn) && o.reviewedOn > addWorkingDays(has(o.completedOn) ? o.completedOn : o.raisedOn, parameters.compulsoryObjectionReviewWorkingDays))[0].reviewedOn",
  },
  holds:
    "!this.objections.exists(o, has(o.reviewedOn) && has(o.raisedOn) && o.reviewedOn > addWorkingDays(has(o.completedOn) ? o.completedOn : o.raisedOn, parameters.compulsoryObjectionReviewWorkingDays))",
});
