import { defineRule } from "../../../model/rule.ts";

export const handledBeforeNotice = defineRule({
  id: "handled-before-notice",
  code: "COM-017C",
  severity: "warning",
  dimension: "时效性",
  clause: "commitment-verification#handling",
  source: [
    { document: "行政处罚法", article: "第四十四条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "处理日期早于告知日期", en: "handled before the notice" },
  why: "告知在前、处理在后，当事人才有机会申辩。",
  message: {
    zh: "处理前告知日期 {value} 晚于处理日期 {handledOn}",
    en: "notified on {value}, after the handling of {handledOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["commitment-verification"],
  at: "notifiedOn",
  args: { handledOn: "this.handledOn" },
  holds: "this.notifiedOn <= this.handledOn",
});
