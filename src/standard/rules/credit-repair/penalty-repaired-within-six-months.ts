import { defineRule } from "../../../model/rule.ts";

export const penaltyRepairedWithinSixMonths = defineRule({
  id: "penalty-repaired-within-six-months",
  code: "REP-002A",
  severity: "warning",
  dimension: "时效性",
  clause: "credit-repair#periods-2021",
  source: [{ document: "国市监信规〔2021〕3号（原文待核实）", confidence: "provisional" }],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "处罚公示不满六个月申请修复", en: "penalty repaired before six months of publicity" },
  why: "2021年的规定以公示满六个月为提前停止公示的条件；原文待核对，暂按提示处理。",
  message: {
    zh: "申请日期 {value} 早于公示满期之日 {earliest}（公示日期 {publishedOn}）",
    en: "applied on {value}, before {earliest} (published on {publishedOn})",
  },
  fix: {
    zh: "核对申请日期和公示日期；确未满期的，不予受理",
    en: "check both dates; if the period is not over, do not accept",
  },
  on: ["credit-repair"],
  relation: "agreement",
  at: "appliedOn",
  args: {
    publishedOn: "other.publishedOn",
    earliest: "addMonths(other.publishedOn, parameters.repairMonthsMinGeneral2021)",
  },
  by: "document",
  among: ["administrative-penalty"],
  when: `this.repairScope == "3"`,
  holds: "this.appliedOn >= addMonths(other.publishedOn, parameters.repairMonthsMinGeneral2021)",
});
