import { defineRule } from "../../../model/rule.ts";

export const handledWithoutHandling = defineRule({
  id: "handled-without-handling",
  code: "COM-015E",
  severity: "error",
  dimension: "完整性",
  clause: "commitment-verification#handling",
  source: [{ document: "国办发〔2020〕42号", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "有处理日期但没有处理方式", en: "day of handling without the handling" },
  why: "只知处理日期，不知如何处理，不能据以判断后果是否执行。",
  message: {
    zh: "填写了处理日期 {handledOn}，但没有填写不实承诺处理方式",
    en: "handled on {handledOn}, but it is not said how",
  },
  fix: {
    zh: "填写处理方式：1 终止办理、2 责令限期整改、3 撤销行政决定、4 行政处罚、5 记入信用记录",
    en: "fill in the handling: 1 ended, 2 ordered to correct, 3 annulled, 4 penalty, 5 recorded",
  },
  on: ["commitment-verification"],
  at: "handlings",
  args: { handledOn: "this.handledOn" },
  holds: "!has(this.handledOn) || has(this.handlings)",
});
