import { defineRule } from "../../../model/rule.ts";

export const suspensionsOverThreeYearsInAll = defineRule({
  id: "suspensions-over-three-years-in-all",
  code: "ENT-029E",
  severity: "error",
  dimension: "准确性",
  clause: "suspension#term",
  source: [
    { document: "市场主体登记管理条例", article: "第三十条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第四十二条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "歇业累计超过三年", en: "suspensions of over three years in all" },
  why: "歇业的期限最长不得超过3年，各次累计；累计满3年视为自动恢复经营。提前恢复营业的，计算到恢复之日。",
  message: {
    zh: "本次歇业自 {startsOn} 至 {value}，与此前各次累计超过3年",
    en: "suspended from {startsOn} to {value}; with the earlier ones more than three years in all",
  },
  fix: {
    zh: "核对此前各次歇业的起止和恢复日期；{startsOn} 起的本次应提前终止，现为 {value}",
    en: "check the earlier suspensions; the one from {startsOn} must end before {value}",
  },
  relation: "count",
  on: ["suspension"],
  at: "endsOn",
  by: "subject",
  args: { startsOn: "this.startsOn" },
  where: "other.startsOn < this.startsOn && other.endsOn <= this.startsOn",
  measure:
    "daysBetween(other.startsOn, has(other.resumedOn) && other.resumedOn < other.endsOn ? other.resumedOn : other.endsOn)",
  holds:
    "total == 0 || addDays(this.startsOn, total + daysBetween(this.startsOn, has(this.resumedOn) && this.resumedOn < this.endsOn ? this.resumedOn : this.endsOn)) <= addYears(this.startsOn, parameters.suspensionYears)",
});
