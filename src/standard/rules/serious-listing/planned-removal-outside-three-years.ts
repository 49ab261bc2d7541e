import { defineRule } from "../../../model/rule.ts";

export const plannedRemovalOutsideThreeYears = defineRule({
  id: "planned-removal-outside-three-years",
  code: "SER-007B",
  severity: "error",
  dimension: "准确性",
  clause: "serious-listing#end",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第二十一条", confidence: "seen" },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十三条",
      confidence: "seen",
    },
    { document: "民法典", article: "第二百零二条", confidence: "known" },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  title: { zh: "期满移出日期不在满三年之内", en: "planned removal outside three years" },
  why: "2025年12月25日以后列入的，名单管理办法自列入之日计满三年，信用修复管理办法自公示之日计满三年，两日之间的任一日都不评判；有更长限制的到限制期满。",
  message: {
    zh: "期满移出日期 {value} 不在 {first} 至 {last} 之间",
    en: "planned removal on {value}, outside {first} to {last}",
  },
  fix: {
    zh: "期满移出日期改为列入或者公示满三年之日；有更长限制的，填写限制措施期满日期",
    en: "set it to three years after the listing or its publicity; for a longer restriction fill in its last day",
  },
  on: ["serious-listing"],
  at: "plannedRemovalOn",
  args: {
    first:
      "(has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.listedOn, parameters.seriousListingMonths) ? this.restrictionEndsOn : addMonths(this.listedOn, parameters.seriousListingMonths))",
    last: "(has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.publishedOn, parameters.seriousListingMonths) ? this.restrictionEndsOn : addMonths(this.publishedOn, parameters.seriousListingMonths))",
  },
  holds: [
    "has(this.restoredOn)",
    "this.plannedRemovalOn >= (has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.listedOn, parameters.seriousListingMonths) ? this.restrictionEndsOn : addMonths(this.listedOn, parameters.seriousListingMonths)) && this.plannedRemovalOn <= (has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.publishedOn, parameters.seriousListingMonths) ? this.restrictionEndsOn : addMonths(this.publishedOn, parameters.seriousListingMonths))",
  ].join(" || "),
});
