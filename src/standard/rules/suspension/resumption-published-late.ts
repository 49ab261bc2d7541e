import { defineRule } from "../../../model/rule.ts";

export const resumptionPublishedLate = defineRule({
  id: "resumption-published-late",
  code: "ENT-030A",
  severity: "warning",
  dimension: "时效性",
  clause: "suspension#resumption",
  source: [
    { document: "市场主体登记管理条例实施细则", article: "第四十二条", confidence: "seen" },
    { document: "民法典", article: "第二百零三条", confidence: "known" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "终止歇业公示超期", en: "resumption published late" },
  why: "自主决定开展或者已实际开展经营活动的，应于30日内公示终止歇业；末日为法定休假日的顺延。期限届满、累计满三年自动恢复的不需要公示。",
  message: {
    zh: "恢复营业于 {resumedOn}，公示终止歇业日期 {value} 超过30日",
    en: "resumed on {resumedOn}; published on {value}, over 30 days later",
  },
  fix: {
    zh: "核对恢复营业日期 {resumedOn} 和公示日期 {value}；确已超期的如实填写",
    en: "check {resumedOn} and {value}; if it was late, leave the true date",
  },
  on: ["suspension"],
  at: "resumePublishedOn",
  args: { resumedOn: "this.resumedOn" },
  holds: `!(this.resumeKind in ["1", "4"]) || this.resumePublishedOn <= addDays(this.resumedOn, parameters.suspensionResumptionDays) || this.resumePublishedOn <= rolledDay(addDays(this.resumedOn, parameters.suspensionResumptionDays))`,
});
