import { defineRule } from "../../../model/rule.ts";

export const suspensionEndsBeforeStart = defineRule({
  id: "suspension-ends-before-start",
  code: "ENT-029D",
  severity: "error",
  dimension: "一致性",
  clause: "suspension#term",
  source: [
    { document: "市场主体登记管理条例", article: "第三十条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "歇业终止早于起始", en: "suspension ends before it starts" },
  why: "起止日期颠倒，多为两列填反。",
  message: {
    zh: "歇业终止日期 {value} 早于起始日期 {startsOn}",
    en: "suspended until {value}, before it starts on {startsOn}",
  },
  fix: {
    zh: "与歇业备案核对 {startsOn}、{value} 是否填反",
    en: "see in the filing whether {startsOn} and {value} were exchanged",
  },
  on: ["suspension"],
  at: "endsOn",
  args: { startsOn: "this.startsOn" },
  holds: "this.startsOn <= this.endsOn",
});
