import { defineRule } from "../../../model/rule.ts";

/** The day that counts is that of the removal; older listings are judged too. */
export const removedButPublishedOverProcessing = defineRule({
  id: "removed-but-published-over-processing",
  code: "ABN-013B",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#publicity",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十二条、第十七条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  title: { zh: "移出后数据处理逾期仍公示", en: "published beyond the days for processing" },
  why: "2025年12月25日起，移出的应同时停止公示列入信息，数据处理应在作出决定之日起3个工作日内完成，各类主体相同。",
  message: {
    zh: "移出日期 {removedOn}，停止公示日期没有填写，或者晚于 {due}",
    en: "removed on {removedOn}, but the last day of publicity is missing or after {due}",
  },
  fix: { zh: "停止公示并填写停止公示日期", en: "stop the publicity and fill in its last day" },
  on: ["abnormal-listing"],
  at: "publicityEndsOn",
  args: {
    removedOn: "this.removedOn",
    due: "addWorkingDays(this.removedOn, parameters.abnormalRepairProcessingWorkingDays)",
  },
  holds: [
    `this.removedOn < "2025-12-25"`,
    "(has(this.publicityEndsOn) ? this.publicityEndsOn : asOf) <= addWorkingDays(this.removedOn, parameters.abnormalRepairProcessingWorkingDays)",
  ].join(" || "),
});
