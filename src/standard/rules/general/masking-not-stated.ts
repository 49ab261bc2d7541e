import { defineRule } from "../../../model/rule.ts";

export const maskingNotStated = defineRule({
  id: "masking-not-stated",
  code: "GEN-031B",
  severity: "warning",
  dimension: "完整性",
  clause: "credit-data#envelope",
  source: [
    { document: "本标准", confidence: "design" },
    { document: "个人信息保护法", article: "第二十八条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "公示的记录没有说明是否脱敏", en: "public record without a word on masking" },
  why: "标明是否脱敏，接收方才知道这是公示副本还是内部记录，能否直接公示。",
  message: {
    zh: "公示属性为 P，但没有填写是否脱敏（公示起始日期 {start}）",
    en: "the class is P, but it is not said whether the record is masked (public from {start})",
  },
  fix: { zh: "按是否经过脱敏填 1 或者 0", en: "say 1 or 0" },
  on: { having: "envelope" },
  at: "envelope.publicity.isMasked",
  args: { start: `has(this.envelope.publicity.startsOn) ? this.envelope.publicity.startsOn : ""` },
  holds: `this.envelope.publicity.class != "P" || has(this.envelope.publicity.isMasked)`,
});
