import { defineRule } from "../../../model/rule.ts";

export const orderedInformationNotListed = defineRule({
  id: "ordered-information-not-listed",
  code: "IMM-006",
  severity: "warning",
  dimension: "一致性",
  clause: "immediate-information#order",
  source: [{ document: "企业经营异常名录管理办法", article: "第七条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "责令后仍未公示没有列入", en: "not published after the order, and not listed" },
  why: "在责令的期限内仍未公示的，自期限届满之日起10个工作日内列入经营异常名录。列入期限届满以前、数据中没有任何列入记录的不评判。",
  message: {
    zh: "责令公示的期限 {value} 已过，没有按期公示，数据中没有因此列入的记录",
    en: "the ordered period ended on {value} without publication, but there is no listing for it",
  },
  fix: { zh: "补充列入记录；已按期公示的，更正公示日期", en: "add the listing, or correct the day of publication" },
  relation: "reference",
  on: ["immediate-information"],
  at: "orderedDueOn",
  by: "subject",
  among: ["abnormal-listing"],
  when: "(!has(this.publishedOn) || this.publishedOn > this.orderedDueOn) && addWorkingDays(rolledDay(this.orderedDueOn), parameters.abnormalListingWorkingDays) < asOf",
  where: `other.reason == "12" && other.listedOn > this.orderedDueOn`,
});
