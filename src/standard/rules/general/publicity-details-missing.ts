import { defineRule } from "../../../model/rule.ts";

export const publicityDetailsMissing = defineRule({
  id: "publicity-details-missing",
  code: "GEN-031A",
  severity: "warning",
  dimension: "完整性",
  clause: "credit-data#envelope",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "公示的记录没有公示渠道或者起始日期", en: "public record without channels or first day" },
  why: "公示起始日期是计算公示期、停止公示的依据，公示渠道决定在哪里撤回。尚未公示的，公示后补填。",
  message: {
    zh: "公示属性为 {value}，但没有填写公示渠道或者公示起始日期",
    en: "the class is {value}, but the channels or the first day of publicity are missing",
  },
  fix: {
    zh: "填写公示渠道和公示起始日期；不公示的，公示属性改为 N",
    en: "fill in the channels and the first day, or set the class to N",
  },
  on: { having: "envelope" },
  at: "envelope.publicity.class",
  holds: `this.envelope.publicity.class != "P" || has(this.envelope.publicity.channels) && has(this.envelope.publicity.startsOn)`,
});
