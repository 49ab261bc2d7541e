import { defineRule } from "../../../model/rule.ts";

export const suspensionFiledAfterStart = defineRule({
  id: "suspension-filed-after-start",
  code: "ENT-029G",
  severity: "error",
  dimension: "时效性",
  clause: "suspension#filing",
  source: [
    { document: "市场主体登记管理条例", article: "第三十条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第四十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "歇业后才备案", en: "suspension filed after it began" },
  why: "应当在歇业前办理备案；备案以前停业的，不产生歇业的效力。",
  message: {
    zh: "备案日期 {value} 晚于歇业起始日期 {startsOn}",
    en: "filed on {value}, after the suspension began on {startsOn}",
  },
  fix: {
    zh: "核对备案日期 {value} 和歇业起始日期；确实后备案的，起始日期（现为 {startsOn}）不早于备案日期",
    en: "check {value}; if it was filed later, the suspension cannot begin on {startsOn}",
  },
  on: ["suspension"],
  at: "filedOn",
  args: { startsOn: "this.startsOn" },
  holds: "this.filedOn <= this.startsOn",
});
