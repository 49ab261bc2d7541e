import { defineRule } from "../../../model/rule.ts";

export const seriousRemovalAcceptedLate = defineRule({
  id: "serious-removal-accepted-late",
  code: "REP-011A",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#acceptance",
  source: [
    {
      document: "市场监督管理严重违法失信名单管理办法（国家市场监督管理总局令第44号）",
      article: "第十七条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "信用修复受理逾期", en: "decision on acceptance late" },
  why: "申请移出严重违法失信名单的，应自收到申请之日起二个工作日内决定是否受理；有补正的自补正之日起算。",
  message: {
    zh: "受理或者不予受理的日期 {done} 晚于最后一日 {due}",
    en: "accepted or refused on {done}, after the last day {due}",
  },
  fix: {
    zh: "核对日期；有补正的填补正材料日期；确已逾期的，如实填写",
    en: "check the dates; fill in the day of the supplement if there was one; if it was late, leave the true date",
  },
  on: ["credit-repair"],
  at: "appliedOn",
  args: {
    done: "has(this.acceptedOn) ? this.acceptedOn : this.decidedOn",
    due: "addWorkingDays((has(this.supplementedOn) ? this.supplementedOn : this.appliedOn), parameters.repairAcceptanceWorkingDays)",
  },
  holds: [
    `this.repairScope != "2"`,
    `!has(this.acceptedOn) && (!has(this.decision) || this.decision != "3" || !has(this.decidedOn))`,
    "(has(this.acceptedOn) ? this.acceptedOn : this.decidedOn) <= addWorkingDays((has(this.supplementedOn) ? this.supplementedOn : this.appliedOn), parameters.repairAcceptanceWorkingDays)",
  ].join(" || "),
});
