import { defineRule } from "../../../model/rule.ts";

export const breachRepairedBeforeHandling = defineRule({
  id: "breach-repaired-before-handling",
  code: "COM-034D",
  severity: "error",
  dimension: "一致性",
  clause: "commitment-verification#repair",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "信用修复早于处理", en: "repaired before it was handled" },
  why: "先有失信记录，后有修复；没有处理就没有可修复的信息。",
  message: {
    zh: "信用修复日期 {repairedOn} 早于处理日期，或者没有处理日期",
    en: "repaired on {repairedOn}, before the handling or without one",
  },
  fix: { zh: "核对信用修复日期和处理日期", en: "check both dates" },
  on: ["commitment-verification"],
  at: "repairedOn",
  args: { repairedOn: "this.repairedOn" },
  holds: "!has(this.repairedOn) || has(this.handledOn) && this.handledOn <= this.repairedOn",
});
