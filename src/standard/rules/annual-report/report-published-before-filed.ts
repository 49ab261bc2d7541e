import { defineRule } from "../../../model/rule.ts";

export const reportPublishedBeforeFiled = defineRule({
  id: "report-published-before-filed",
  code: "ANR-004C",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#publication",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "报送以前公示", en: "published before it was filed" },
  why: "年度报告先报送、后公示或者同时公示。",
  message: {
    zh: "公示日期 {value} 早于报送日期 {reportedOn}",
    en: "published on {value}, before it was filed on {reportedOn}",
  },
  fix: { zh: "核对两个日期", en: "check the two dates" },
  on: ["annual-report"],
  at: "publishedOn",
  args: { reportedOn: "this.reportedOn" },
  holds: "this.publishedOn >= this.reportedOn",
});
