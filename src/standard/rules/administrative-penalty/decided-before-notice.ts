import { defineRule } from "../../../model/rule.ts";

export const decidedBeforeNotice = defineRule({
  id: "decided-before-notice",
  code: "PEN-029A",
  severity: "warning",
  dimension: "时效性",
  clause: "administrative-penalty#case",
  source: [{ document: "行政处罚法", article: "第四十四条、第四十五条、第六十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "处罚决定早于告知", en: "decided before the party was notified" },
  why: "作出处罚决定之前应告知当事人拟作出的处罚内容和权利，并听取陈述、申辩；未告知的不得作出处罚决定。当场处罚可以同日告知。",
  message: {
    zh: "处罚决定日期 {value} 早于处罚告知日期 {notified}",
    en: "decided on {value}, before the notice of {notified}",
  },
  fix: {
    zh: "核对两个日期；确未事先告知的，报告处罚机关处理",
    en: "check both dates; if there was no notice, tell the organ",
  },
  on: ["administrative-penalty"],
  at: "decidedOn",
  args: { notified: "this.notifiedOn" },
  holds: "this.decidedOn >= this.notifiedOn",
});
