import { defineRule } from "../../../model/rule.ts";

export const compulsoryDecidedLate = defineRule({
  id: "compulsory-decided-late",
  code: "DER-003A",
  severity: "error",
  dimension: "时效性",
  clause: "compulsory-deregistration#decision",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第七条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "强制注销决定超期", en: "compulsory deregistration decided late" },
  why: "公告期限届满无异议或者异议不成立的，应在10个工作日内制作决定书；期满后才审结异议的，自异议不成立之日起计算。",
  message: {
    zh: "公告期满于 {endsOn}，决定日期 {value} 超过 {days} 个工作日",
    en: "the announcement ended on {endsOn}; the decision of {value} is over {days} working days later",
  },
  fix: {
    zh: "核对公告期满日期 {endsOn}、异议审查日期和决定日期；超过 {days} 个工作日的，{value} 如实填写",
    en: "check {endsOn} and the reviews of objections; past {days} working days leave {value}",
  },
  on: ["compulsory-deregistration"],
  at: "decidedOn",
  args: { endsOn: "this.announcementEndsOn", days: "parameters.compulsoryDecisionWorkingDays" },
  holds: `    this.decidedOn <= addWorkingDays(this.announcementEndsOn, parameters.compulsoryDecisionWorkingDays) ||
    has(this.objections) && this.objections.exists(o, has(o.reviewedOn) && has(o.isUpheld) && o.isUpheld == "0" && o.reviewedOn > this.announcementEndsOn && this.decidedOn <= addWorkingDays(o.reviewedOn, parameters.compulsoryDecisionWorkingDays))
  `,
});
