import { defineRule } from "../../../model/rule.ts";

export const tagRemovedBeforeItWasSet = defineRule({
  id: "tag-removed-before-it-was-set",
  code: "TAG-007E",
  severity: "error",
  dimension: "一致性",
  clause: "tag#removal",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "移除早于标注", en: "tag removed before it was set" },
  why: "多为两个日期填反。",
  message: {
    zh: "标注日期为 {taggedOn}，移除日期 {value} 却更早",
    en: "the tag was set on {taggedOn} and removed on {value}",
  },
  fix: { zh: "核对两个日期", en: "check both days" },
  on: ["tag"],
  at: "removedOn",
  args: { taggedOn: "this.taggedOn", value: "this.removedOn" },
  holds: `this.taggedOn <= this.removedOn`,
});
