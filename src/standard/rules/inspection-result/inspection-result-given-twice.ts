import { defineRule } from "../../../model/rule.ts";

export const inspectionResultGivenTwice = defineRule({
  id: "inspection-result-given-twice",
  code: "INS-015",
  severity: "warning",
  dimension: "一致性",
  clause: "inspection-result#task",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同一任务对同一主体有两条结果", en: "two results of one subject in one task" },
  why: "一个任务对一个主体只有一条结果；几个结果写在一条里，更正的用前版记录标明。",
  message: {
    zh: "任务 {value} 对该主体已有一条结果（{otherPlace}）",
    en: "there is already a result of this subject in task {value} ({otherPlace})",
  },
  fix: { zh: "合并为一条，或者删除重复的记录", en: "merge the two or remove one" },
  relation: "unique",
  on: ["inspection-result"],
  at: "taskId",
  by: "task-subject",
});
