import { defineRule } from "../../../model/rule.ts";

export const suspensionEndsBeforeItStarts = defineRule({
  id: "suspension-ends-before-it-starts",
  code: "ENT-029B",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#suspension",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "歇业终止日期早于起始日期", en: "suspension ends before it starts" },
  why: "多为起止两列填反，或者年份录错。",
  message: {
    zh: "歇业终止日期 {value} 早于起始日期 {startsOn}",
    en: "the suspension ends on {value}, before it starts on {startsOn}",
  },
  fix: {
    zh: "与歇业备案核对起止日期，看是否填反",
    en: "compare both dates with the filing, they may have been exchanged",
  },
  on: ["market-entity"],
  at: "suspension.endsOn",
  args: {
    startsOn: "this.suspension.startsOn",
  },
  holds: "this.suspension.startsOn <= this.suspension.endsOn",
});
