import { defineRule } from "../../../model/rule.ts";

export const earlyRemovalAppliedDuringRestriction = defineRule({
  id: "early-removal-applied-during-restriction",
  code: "SER-008B",
  severity: "error",
  dimension: "时效性",
  clause: "serious-listing#early-removal",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十六条", confidence: "seen" },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十三条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  title: { zh: "限制期内申请提前移出", en: "early removal applied for during a restriction" },
  why: "依照法律、行政法规实施的措施期限尚未届满的，不得申请提前移出。",
  message: {
    zh: "提前移出申请日期 {value} 早于限制措施期满日期 {ends}",
    en: "applied for on {value}, before the end of the restriction on {ends}",
  },
  fix: {
    zh: "核对日期；限制没有期满的，不予受理",
    en: "check the dates; an application during the restriction is refused",
  },
  on: ["serious-listing"],
  at: "removalAppliedOn",
  args: { ends: "this.restrictionEndsOn" },
  holds: "this.removalAppliedOn >= this.restrictionEndsOn",
});
