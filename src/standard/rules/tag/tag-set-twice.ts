import { defineRule } from "../../../model/rule.ts";

export const tagSetTwice = defineRule({
  id: "tag-set-twice",
  code: "TAG-011",
  severity: "error",
  dimension: "一致性",
  clause: "tag#one-tag",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同一标注重复", en: "tag set twice" },
  why: "同一主体同一规则只有一个有效的标注，取值变化的更新原标注。",
  message: {
    zh: "该主体已有 {value} 的有效标注，见 {otherPlace}",
    en: "the subject has a tag of {value} already, see {otherPlace}",
  },
  fix: { zh: "保留一个，其余填写移除日期", en: "keep one and end the others" },
  relation: "unique",
  on: ["tag"],
  at: "ruleCode",
  by: "tag-subject",
  args: { value: "this.ruleCode" },
  when: `!has(this.removedOn) && (!has(this.expiresOn) || this.expiresOn >= asOf)`,
  where: `!has(other.removedOn) && (!has(other.expiresOn) || other.expiresOn >= asOf)`,
});
