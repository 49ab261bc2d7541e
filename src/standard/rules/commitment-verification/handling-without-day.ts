import { defineRule } from "../../../model/rule.ts";

export const handlingWithoutDay = defineRule({
  id: "handling-without-day",
  code: "COM-015D",
  severity: "error",
  dimension: "完整性",
  clause: "commitment-verification#handling",
  source: [{ document: "国办发〔2020〕42号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "有处理方式但没有处理日期", en: "handling without its day" },
  why: "处理日期决定失信信息的起算和修复的期限。",
  message: { zh: "填写了不实承诺处理方式，但没有填写处理日期", en: "the handling is given, but its day is missing" },
  fix: {
    zh: "填写作出处理的日期；尚未处理的，删去处理方式",
    en: "fill in the day, or remove the handling if there was none",
  },
  on: ["commitment-verification"],
  at: "handledOn",
  holds: "!has(this.handlings) || has(this.handledOn)",
});
