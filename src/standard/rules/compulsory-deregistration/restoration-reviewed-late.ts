import { defineRule } from "../../../model/rule.ts";

export const restorationReviewedLate = defineRule({
  id: "restoration-reviewed-late",
  code: "DER-006B",
  severity: "error",
  dimension: "时效性",
  clause: "compulsory-deregistration#restoration",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第十二条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "恢复登记审查超期", en: "restoration reviewed late" },
  why: "应自收到恢复公司登记申请之日起7个工作日内审查；要求补正材料的，不填审查日期。",
  message: {
    zh: "{appliedOn} 申请恢复登记，审查日期 {value} 晚于期限 {deadline}",
    en: "applied for on {appliedOn}; reviewed on {value}, after the limit {deadline}",
  },
  fix: {
    zh: "核对申请日期 {appliedOn} 和审查日期；超过 {deadline} 的，{value} 如实填写",
    en: "check {appliedOn}; past {deadline} leave {value}",
  },
  on: ["compulsory-deregistration"],
  at: "restorationReviewedOn",
  args: {
    appliedOn: "this.restorationAppliedOn",
    deadline: "addWorkingDays(this.restorationAppliedOn, parameters.restorationReviewWorkingDays)",
  },
  holds:
    "this.restorationReviewedOn <= addWorkingDays(this.restorationAppliedOn, parameters.restorationReviewWorkingDays)",
});
