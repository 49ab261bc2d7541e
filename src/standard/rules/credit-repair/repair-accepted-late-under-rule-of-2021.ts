import { defineRule } from "../../../model/rule.ts";

export const repairAcceptedLateUnderRuleOf2021 = defineRule({
  id: "repair-accepted-late-under-rule-of-2021",
  code: "REP-011B",
  severity: "warning",
  dimension: "时效性",
  clause: "credit-repair#acceptance",
  source: [{ document: "国市监信规〔2021〕3号（原文待核实）", confidence: "provisional" }],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "信用修复受理逾期", en: "decision on acceptance late" },
  why: "2021年的规定要求自收到申请之日起二个工作日内决定是否受理；原文待核对，暂按提示处理。",
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
    `this.repairScope == "2"`,
    `!has(this.acceptedOn) && (!has(this.decision) || this.decision != "3" || !has(this.decidedOn))`,
    "(has(this.acceptedOn) ? this.acceptedOn : this.decidedOn) <= addWorkingDays((has(this.supplementedOn) ? this.supplementedOn : this.appliedOn), parameters.repairAcceptanceWorkingDays)",
  ].join(" || "),
});
