import { defineRule } from "../../../model/rule.ts";

export const recordOlderThanTheOneItChanges = defineRule({
  id: "record-older-than-the-one-it-changes",
  code: "GEN-030D",
  severity: "warning",
  dimension: "时效性",
  clause: "general#record-history",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "修改早于被修改的版本", en: "change older than what it changes" },
  why: "修改应针对较早的版本；后到的记录更新时间反而较早，会用旧内容覆盖新内容。两个时间的时区不同的不作判断。",
  message: {
    zh: "更新时间 {value} 早于同一记录前一版本的更新时间 {earlier}（{otherPlace}）",
    en: "updated at {value}, before the earlier version of the record ({earlier}, {otherPlace})",
  },
  fix: {
    zh: "核对两个版本的更新时间；次序颠倒的，按更新时间重新发送",
    en: "check the times of both versions; send them in the order of their times",
  },
  relation: "unique",
  on: { having: "envelope" },
  at: "envelope.updatedAt",
  by: "record",
  args: { earlier: "other.envelope.updatedAt" },
  when: `this.envelope.operation == "U"`,
  where: `other.envelope.operation == "U" && this.envelope.updatedAt.substring(19) == other.envelope.updatedAt.substring(19) && this.envelope.updatedAt < other.envelope.updatedAt`,
});
