import { defineRule } from "../../../model/rule.ts";

export const resumedBeforeSuspension = defineRule({
  id: "resumed-before-suspension",
  code: "ENT-030C",
  severity: "error",
  dimension: "一致性",
  clause: "suspension#resumption",
  source: [
    { document: "市场主体登记管理条例实施细则", article: "第四十二条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "恢复营业早于歇业", en: "resumed before the suspension" },
  why: "先歇业、后恢复；颠倒多为填错年份。",
  message: {
    zh: "恢复营业日期 {value} 早于歇业起始日期 {startsOn}",
    en: "resumed on {value}, before the suspension began on {startsOn}",
  },
  fix: { zh: "核对恢复营业日期 {value} 和歇业起始日期 {startsOn}", en: "check {value} and {startsOn}" },
  on: ["suspension"],
  at: "resumedOn",
  args: { startsOn: "this.startsOn" },
  holds: "this.startsOn <= this.resumedOn",
});
