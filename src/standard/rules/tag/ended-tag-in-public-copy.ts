import { defineRule } from "../../../model/rule.ts";

export const endedTagInPublicCopy = defineRule({
  id: "ended-tag-in-public-copy",
  code: "TAG-012B",
  severity: "error",
  dimension: "时效性",
  clause: "tag#publicity",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "公开副本含已结束的标注", en: "ended tag in a public copy" },
  why: "已移除、已到期、已停止公示的标注不再展示。",
  message: {
    zh: "标注已移除、到期或者停止公示，不应在公开副本中",
    en: "the tag was removed, expired or withdrawn, and is in the public copy",
  },
  fix: { zh: "从公开副本中删去", en: "take it out of the public copy" },
  only: "public-copy",
  on: ["tag"],
  at: "taggedOn",
  holds: `(!has(this.removedOn) || this.removedOn >= asOf) && (!has(this.expiresOn) || this.expiresOn >= asOf) && (!has(this.publicityEndsOn) || this.publicityEndsOn >= asOf)`,
});
