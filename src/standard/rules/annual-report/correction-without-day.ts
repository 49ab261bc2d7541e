import { defineRule } from "../../../model/rule.ts";

export const correctionWithoutDay = defineRule({
  id: "correction-without-day",
  code: "ANR-019D",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#correction",
  source: [{ document: "企业信息公示暂行条例", article: "第十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "标为更正没有更正日期", en: "marked as corrected without the day" },
  why: "更正的期限按更正日期判断。",
  message: { zh: "年报状态为更正，没有填写更正日期", en: "the status is corrected, but the day is missing" },
  fix: { zh: "填写更正日期", en: "fill in the day" },
  on: ["annual-report"],
  at: "correctedOn",
  holds: `this.status != "6" || has(this.correctedOn)`,
});
