import { defineRule } from "../../../model/rule.ts";

export const filedReportMarkedNotFiled = defineRule({
  id: "filed-report-marked-not-filed",
  code: "ANR-001D",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#period",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "有报送日期却标为未报", en: "filed report marked as not filed" },
  why: "一条年度报告记录说明已经报送；未到期、逾期未报不形成年度报告记录。",
  message: {
    zh: "年报状态为{status}，却有报送日期 {reportedOn}",
    en: "the status is {status}, yet it was filed on {reportedOn}",
  },
  fix: { zh: "更正年报状态；确未报送的，删去本条", en: "correct the status, or remove the record" },
  on: ["annual-report"],
  at: "status",
  args: { status: `codeTitle("annual-report-status", this.status)`, reportedOn: "this.reportedOn" },
  holds: `!(this.status in ["1", "4"]) || !has(this.reportedOn)`,
});
