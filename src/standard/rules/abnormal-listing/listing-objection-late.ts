import { defineRule } from "../../../model/rule.ts";

export const listingObjectionLate = defineRule({
  id: "listing-objection-late",
  code: "ABN-015",
  severity: "warning",
  dimension: "时效性",
  clause: "abnormal-listing#objection",
  source: [
    { document: "企业经营异常名录管理办法", article: "第十五条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十九条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第十六条", confidence: "seen" },
    { document: "民法典", article: "第二百零三条", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "异议超过提出期限", en: "objection late" },
  why: "对列入有异议的，可以自公示之日起30日内提出；最后一日为休假日的顺延。超过期限的，机关可以不予受理，不影响复议、诉讼。",
  message: {
    zh: "异议提出日期 {value} 晚于最后一日 {due}（列入公示日期 {published}）",
    en: "filed on {value}, after the last day {due} (published on {published})",
  },
  fix: { zh: "核对异议提出日期和列入公示日期", en: "check both dates" },
  on: ["abnormal-listing"],
  at: "objection.filedOn",
  args: {
    published: "this.publishedOn",
    due: "rolledDay(addDays(this.publishedOn, parameters.abnormalObjectionDays))",
  },
  holds: ["this.objection.filedOn <= rolledDay(addDays(this.publishedOn, parameters.abnormalObjectionDays))"].join(
    " || ",
  ),
});
