import { defineRule } from "../../../model/rule.ts";

export const listingDatedInFuture = defineRule({
  id: "listing-dated-in-future",
  code: "ABN-003F",
  severity: "error",
  dimension: "准确性",
  clause: "abnormal-listing#decision",
  source: [
    { document: "企业经营异常名录管理办法", article: "第五条", confidence: "seen" },
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十三条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "列入日期晚于核验之日", en: "listed in the future" },
  why: "尚未作出的列入决定不能归集、公示；多为年份录错。",
  message: { zh: "列入日期 {value} 晚于核验之日 {today}", en: "listed on {value}, after the day of checking {today}" },
  fix: { zh: "按列入决定书更正列入日期", en: "correct the date after the decision" },
  on: ["abnormal-listing", "serious-listing"],
  at: "listedOn",
  args: { today: "asOf" },
  holds: "this.listedOn <= asOf",
});
