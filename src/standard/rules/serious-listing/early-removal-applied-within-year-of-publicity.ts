import { defineRule } from "../../../model/rule.ts";

/** The order binds applications from its first day on, also of older listings. */
export const earlyRemovalAppliedWithinYearOfPublicity = defineRule({
  id: "early-removal-applied-within-year-of-publicity",
  code: "SER-008C",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#early-removal",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十三条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  title: { zh: "公示不满一年申请提前移出", en: "early removal applied for within a year of publicity" },
  why: "2025年12月25日以后的申请，公示期满一年后才可提出。",
  message: {
    zh: "提前移出申请日期 {value} 早于公示满一年的 {first}（列入公示日期 {published}）",
    en: "applied for on {value}, before {first}, a year after the publicity on {published}",
  },
  fix: { zh: "核对日期；确不满一年的，不予受理", en: "check the dates; an application within the year is refused" },
  on: ["serious-listing"],
  at: "removalAppliedOn",
  args: {
    published: "this.publishedOn",
    first: "addMonths(this.publishedOn, parameters.seriousRepairPublicityMonths)",
  },
  holds: [
    `this.removalAppliedOn < "2025-12-25"`,
    "this.removalAppliedOn >= addMonths(this.publishedOn, parameters.seriousRepairPublicityMonths)",
  ].join(" || "),
});
