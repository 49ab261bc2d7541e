import { defineRule } from "../../../model/rule.ts";

export const seriousTagOutlivesListing = defineRule({
  id: "serious-tag-outlives-listing",
  code: "TAG-007B",
  severity: "error",
  dimension: "时效性",
  clause: "tag#removal",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十八条、第十九条、第二十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "移出严重违法失信名单后标注仍在", en: "tag outlives the serious listing" },
  why: "条件消失后标注仍在，损害主体权益。数据中没有相关记录的不评判。",
  message: {
    zh: "{value} 的条件已经消失，标注没有移除日期",
    en: "the condition of {value} has lapsed, and the tag has no day of removal",
  },
  fix: {
    zh: "填写移除日期和移除原因，停止公示；条件仍在的，补充相关记录",
    en: "end the tag, or add the record that still stands",
  },
  relation: "count",
  on: ["tag"],
  at: "removedOn",
  by: "subject",
  among: ["serious-listing"],
  args: { value: "this.ruleCode" },
  when: `this.ruleCode == "TAG-LAW-13" && !has(this.removedOn)`,
  where: `other.listedOn <= asOf`,
  measure: `has(other.removedOn) && other.removedOn < asOf && !(has(other.restoredOn) && other.restoredOn >= other.removedOn) ? 1 : 1000000`,
  holds: `total == 0 || total >= 1000000`,
});
