import { defineRule } from "../../../model/rule.ts";

export const suspensionOverThreeYears = defineRule({
  id: "suspension-over-three-years",
  code: "ENT-029C",
  severity: "error",
  dimension: "准确性",
  clause: "suspension#term",
  source: [
    { document: "市场主体登记管理条例", article: "第三十条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第四十二条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "一次歇业超过三年", en: "one suspension of over three years" },
  why: "歇业的期限最长不得超过3年。",
  message: {
    zh: "歇业自 {startsOn} 至 {value}，超过3年，最晚为 {limit}",
    en: "suspended from {startsOn} to {value}, more than three years; {limit} at the latest",
  },
  fix: {
    zh: "与歇业备案核对：{startsOn} 起最晚至 {limit}，现为 {value}",
    en: "compare with the filing: from {startsOn} until {limit} at the latest, not {value}",
  },
  on: ["suspension"],
  at: "endsOn",
  args: { startsOn: "this.startsOn", limit: "addYears(this.startsOn, parameters.suspensionYears)" },
  holds: "this.endsOn <= addYears(this.startsOn, parameters.suspensionYears)",
});
