import { defineRule } from "../../../model/rule.ts";

export const incentiveEndsBeforeItBegins = defineRule({
  id: "incentive-ends-before-it-begins",
  code: "INC-002",
  severity: "error",
  dimension: "一致性",
  clause: "incentive#period",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "激励终止早于起始", en: "incentive ends before it begins" },
  why: "激励措施有始有终，终止不会早于起始；多为年份录错。",
  message: {
    zh: "激励终止日期 {value} 早于激励起始日期 {startsOn}",
    en: "ends on {value}, before {startsOn} when it begins",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["incentive"],
  at: "endsOn",
  args: { startsOn: "this.startsOn" },
  holds: "this.endsOn >= this.startsOn",
});
