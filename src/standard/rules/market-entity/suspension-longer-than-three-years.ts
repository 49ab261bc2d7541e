import { defineRule } from "../../../model/rule.ts";

export const suspensionLongerThanThreeYears = defineRule({
  id: "suspension-longer-than-three-years",
  code: "ENT-029A",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#suspension",
  source: [
    { document: "市场主体登记管理条例", article: "第三十条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第四十二条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "歇业期限超过三年", en: "suspended for more than three years" },
  why: "歇业的期限最长不得超过3年，累计满3年视为自动恢复经营。",
  message: {
    zh: "歇业自 {startsOn} 至 {value}，超过3年，最晚为 {limit}",
    en: "suspended from {startsOn} to {value}, more than three years; {limit} at the latest",
  },
  fix: {
    zh: "与歇业备案核对起止日期；自 {startsOn} 起最晚至 {limit}",
    en: "compare with the filing; from {startsOn} it can last until {limit}",
  },
  on: ["market-entity"],
  at: "suspension.endsOn",
  args: {
    startsOn: "this.suspension.startsOn",
    limit: "addYears(this.suspension.startsOn, 3)",
  },
  holds: "this.suspension.endsOn <= addYears(this.suspension.startsOn, 3)",
});
