import { defineRule } from "../../../model/rule.ts";

export const resumptionNotPublished = defineRule({
  id: "resumption-not-published",
  code: "ENT-030D",
  severity: "warning",
  dimension: "时效性",
  clause: "suspension#resumption",
  source: [
    { document: "市场主体登记管理条例实施细则", article: "第四十二条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第七十四条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "恢复营业没有公示", en: "resumption not published" },
  why: "自主决定开展或者已实际开展经营活动满30日仍未公示终止歇业的，登记机关责令改正。",
  message: {
    zh: "恢复营业于 {value}，至 {today} 没有公示终止歇业，期限为 {deadline}",
    en: "resumed on {value}; not published by {today}, the limit was {deadline}",
  },
  fix: {
    zh: "补填公示终止歇业日期；没有公示的，提示该主体公示（{value} 恢复，期限 {deadline}，检查日 {today}）",
    en: "give the day of publication or remind the entity (resumed {value}, limit {deadline}, checked {today})",
  },
  on: ["suspension"],
  at: "resumedOn",
  args: { deadline: "rolledDay(addDays(this.resumedOn, parameters.suspensionResumptionDays))", today: "asOf" },
  holds: `!(this.resumeKind in ["1", "4"]) || has(this.resumePublishedOn) || asOf <= addDays(this.resumedOn, parameters.suspensionResumptionDays) || asOf <= rolledDay(addDays(this.resumedOn, parameters.suspensionResumptionDays))`,
});
