import { defineRule } from "../../../model/rule.ts";

export const restorationDecidedLate = defineRule({
  id: "restoration-decided-late",
  code: "DER-006C",
  severity: "error",
  dimension: "时效性",
  clause: "compulsory-deregistration#restoration",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第十二条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "恢复登记决定超期", en: "restoration decided late" },
  why: "审查认为确有必要恢复的，应在10个工作日内制作恢复登记决定书。",
  message: {
    zh: "{reviewedOn} 审查完毕，恢复登记日期 {value} 晚于期限 {deadline}",
    en: "reviewed on {reviewedOn}; restored on {value}, after the limit {deadline}",
  },
  fix: {
    zh: "核对审查日期 {reviewedOn} 和恢复登记日期；超过 {deadline} 的，{value} 如实填写",
    en: "check {reviewedOn}; past {deadline} leave {value}",
  },
  on: ["compulsory-deregistration"],
  at: "restoredOn",
  args: {
    reviewedOn: "this.restorationReviewedOn",
    deadline: "addWorkingDays(this.restorationReviewedOn, parameters.restorationDecisionWorkingDays)",
  },
  holds: "this.restoredOn <= addWorkingDays(this.restorationReviewedOn, parameters.restorationDecisionWorkingDays)",
});
