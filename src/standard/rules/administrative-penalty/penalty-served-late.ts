import { defineRule } from "../../../model/rule.ts";

export const penaltyServedLate = defineRule({
  id: "penalty-served-late",
  code: "PEN-028A",
  severity: "warning",
  dimension: "时效性",
  clause: "administrative-penalty#service",
  source: [{ document: "行政处罚法", article: "第六十一条、第八十五条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-07-15",
  title: { zh: "处罚决定书送达超过七个工作日", en: "decision served late" },
  why: "当事人不在场的，应在七日（工作日）内依民事诉讼法送达；公告送达等自有期间，故仅作提示。",
  message: {
    zh: "送达日期 {value} 晚于 {due}（处罚决定日期 {decidedOn}）",
    en: "served on {value}, after {due} (decided on {decidedOn})",
  },
  fix: {
    zh: "核对送达回证上的日期；公告送达的，不必修改",
    en: "check the date on the receipt; nothing to do for service by public notice",
  },
  on: ["administrative-penalty"],
  at: "servedOn",
  args: { decidedOn: "this.decidedOn", due: "addWorkingDays(this.decidedOn, 7)" },
  holds: "this.servedOn <= addWorkingDays(this.decidedOn, 7)",
});
