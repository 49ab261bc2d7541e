import { defineRule } from "../../../model/rule.ts";

export const commitmentPublishedBeforeMade = defineRule({
  id: "commitment-published-before-made",
  code: "COM-035C",
  severity: "error",
  dimension: "一致性",
  clause: "commitment#disclosure",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "公示日期早于承诺作出日期", en: "published before it was made" },
  why: "没有作出的承诺不能公示；多为日期录错。",
  message: {
    zh: "承诺公示日期 {value} 早于承诺作出日期 {madeOn}",
    en: "published on {value}, before it was made on {madeOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["commitment"],
  at: "publishedOn",
  args: { madeOn: "this.madeOn" },
  holds: "this.publishedOn >= this.madeOn",
});
