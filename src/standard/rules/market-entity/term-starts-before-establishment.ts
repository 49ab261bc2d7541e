import { defineRule } from "../../../model/rule.ts";

export const termStartsBeforeEstablishment = defineRule({
  id: "term-starts-before-establishment",
  code: "ENT-009B",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#term",
  source: [
    { document: "本标准", confidence: "design" },
    { document: "市场主体登记管理条例", article: "第二十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  waivable: true,
  title: { zh: "营业期限早于成立日期开始", en: "term starts before establishment" },
  why: "营业执照签发日期为成立日期，营业期限自此起算或者更晚。",
  message: {
    zh: "营业期限自 {value}，早于成立日期 {establishedOn}",
    en: "the term starts on {value}, before the establishment on {establishedOn}",
  },
  fix: {
    zh: "与营业执照核对成立日期和营业期限；起始日期一般就是成立日期 {establishedOn}",
    en: "compare with the business licence; the term usually starts on the day of establishment, {establishedOn}",
  },
  on: ["market-entity"],
  at: "termFrom",
  args: {
    establishedOn: "this.establishedOn",
  },
  holds: "this.establishedOn <= this.termFrom",
});
