import { defineRule } from "../../../model/rule.ts";

export const simplifiedDecisionDateMissing = defineRule({
  id: "simplified-decision-date-missing",
  code: "ENT-033G",
  severity: "error",
  dimension: "完整性",
  clause: "simplified-deregistration#result",
  source: [
    { document: "市场主体登记管理条例", article: "第三十三条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "有结果没有决定日期", en: "result without a day of decision" },
  why: "准予、不予、不予受理都是决定，要有日期；准予的日期就是注销日期。",
  message: {
    zh: "结果为 {title}，没有填写作出决定日期",
    en: "the result is {title}, but the day of the decision is missing",
  },
  fix: {
    zh: "按登记通知书补填作出决定日期；尚在公告的，结果改为 4（现为 {title}）",
    en: "give the day from the notice; while it is being announced the result is 4 (now {title})",
  },
  on: ["simplified-deregistration"],
  at: "decidedOn",
  args: { title: `codeTitle("simplified-deregistration-result", this.result)` },
  holds: `!(this.result in ["1", "2", "3"]) || has(this.decidedOn)`,
});
