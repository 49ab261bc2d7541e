import { defineRule } from "../../../model/rule.ts";

export const suspensionTagOutlivesSuspension = defineRule({
  id: "suspension-tag-outlives-suspension",
  code: "TAG-007C",
  severity: "error",
  dimension: "时效性",
  clause: "tag#removal",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第四十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "歇业结束后标注仍在", en: "tag outlives the suspension" },
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
  among: ["suspension"],
  args: { value: "this.ruleCode" },
  when: `this.ruleCode == "TAG-LAW-08" && !has(this.removedOn)`,
  where: `other.startsOn <= asOf`,
  measure: `other.endsOn < asOf || has(other.resumedOn) && other.resumedOn < asOf ? 1 : 1000000`,
  holds: `total == 0 || total >= 1000000`,
});
