import { defineRule } from "../../../model/rule.ts";

export const repairAcceptedLateOnCreditChina = defineRule({
  id: "repair-accepted-late-on-credit-china",
  code: "REP-011D",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#acceptance",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十六条", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "信用中国：认定单位受理逾期", en: "Credit China: decision on acceptance late" },
  why: "认定单位应自收到“信用中国”网站推送的申请之日起3个工作日内决定是否受理；有补正的自补正之日起算。",
  message: {
    zh: "受理或者不予受理的日期 {done} 晚于最后一日 {due}（推送日期 {value}）",
    en: "accepted or refused on {done}, after the last day {due} (pushed on {value})",
  },
  fix: { zh: "核对日期；确已逾期的，如实填写", en: "check the dates; if it was late, leave the true date" },
  on: ["credit-repair"],
  at: "pushedOn",
  args: {
    done: "has(this.acceptedOn) ? this.acceptedOn : this.decidedOn",
    due: "addWorkingDays(has(this.supplementedOn) ? this.supplementedOn : this.pushedOn, parameters.repairAcceptanceWorkingDays)",
  },
  holds: [
    `!has(this.acceptedOn) && (!has(this.decision) || this.decision != "3" || !has(this.decidedOn))`,
    "(has(this.acceptedOn) ? this.acceptedOn : this.decidedOn) <= addWorkingDays(has(this.supplementedOn) ? this.supplementedOn : this.pushedOn, parameters.repairAcceptanceWorkingDays)",
  ].join(" || "),
});
