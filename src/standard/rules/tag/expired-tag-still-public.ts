import { defineRule } from "../../../model/rule.ts";

export const expiredTagStillPublic = defineRule({
  id: "expired-tag-still-public",
  code: "TAG-012A",
  severity: "error",
  dimension: "时效性",
  clause: "tag#publicity",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "到期的标注仍在公示", en: "expired tag still public" },
  why: "标注到期即不再有效。",
  message: {
    zh: "标注已于 {value} 到期，公示属性仍为公示，没有移除日期或者停止公示日期",
    en: "the tag expired on {value} and is still public, with no day of removal or end of publicity",
  },
  fix: { zh: "停止公示，填写移除日期和原因", en: "end the publicity and give the day of removal" },
  on: ["tag"],
  at: "expiresOn",
  args: { value: "this.expiresOn" },
  holds: `this.publicity != "P" || this.expiresOn >= asOf || has(this.removedOn) || has(this.publicityEndsOn)`,
});
