import { defineRule } from "../../../model/rule.ts";

export const reportGivenTwice = defineRule({
  id: "report-given-twice",
  code: "ANR-039",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#correction",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "同一年度有两份年报", en: "two reports for one year" },
  why: "一个主体一个年度只有一份年度报告；更正的标明更正前的记录，保留两版。",
  message: {
    zh: "{value} 年度已有一份年报（{otherPlace}），本条也没有标明更正",
    en: "there is already a report for {value} ({otherPlace}), and this one is not a correction",
  },
  fix: { zh: "删除重复的记录；更正的，填写更正前的记录", en: "remove the second, or say which record it corrects" },
  relation: "unique",
  on: ["annual-report"],
  at: "reportYear",
  by: "subject-year",
  when: "!has(this.correctsRecordId)",
  where: "!has(other.correctsRecordId)",
});
