import { defineRule } from "../../../model/rule.ts";

export const seriousListingBeforeMeasures = defineRule({
  id: "serious-listing-before-measures",
  code: "SER-001A",
  severity: "error",
  dimension: "一致性",
  clause: "serious-listing#grounds",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第五条至第十一条、第二十六条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "办法施行前以其情形列入", en: "listed on a ground before the measures" },
  why: "列入情形的编码依据2021年9月1日起施行的严重违法失信名单管理办法；此前的名单依据已废止的规定，情形不同，不适用本记录类型。",
  message: {
    zh: "列入日期 {value} 早于2021年9月1日，不能以情形 {ground} 列入",
    en: "listed on {value}, before 2021-09-01, so the ground {ground} cannot be its basis",
  },
  fix: {
    zh: "对照列入决定书更正列入日期；旧名单的记录不归入本类型",
    en: "correct the date after the decision; listings of the older list are not of this type",
  },
  on: ["serious-listing"],
  at: "listedOn",
  args: { ground: "this.ground" },
  holds: `this.listedOn >= "2021-09-01"`,
});
