import { defineRule } from "../../../model/rule.ts";

export const reportInTimeMarkedLate = defineRule({
  id: "report-in-time-marked-late",
  code: "ANR-001C",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#period",
  source: [
    { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "按期报送却标为补报", en: "report in time marked as late" },
  why: "截止日以前报送的不是补报；误标会影响信用评价。",
  message: {
    zh: "报送日期 {value} 在截止日以前，年报状态却为补报",
    en: "filed on {value}, before the close, yet marked as late",
  },
  fix: { zh: "核对报送日期和年报状态", en: "check the day and the status" },
  on: ["annual-report"],
  at: "status",
  args: { value: "this.reportedOn" },
  holds: `this.status != "5" || this.reportedOn > string(int(this.reportYear) + 1) + "-" + parameters.annualReportClosingDay`,
});
