import { defineRule } from "../../../model/rule.ts";

export const paperFilingAnnouncedLate = defineRule({
  id: "paper-filing-announced-late",
  code: "ANR-022B",
  severity: "error",
  dimension: "时效性",
  clause: "annual-report#individuals",
  source: [{ document: "个体工商户年度报告办法", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "纸质报送情况公示逾期", en: "filing on paper announced late" },
  why: "自收到纸质年度报告之日起10个工作日内，公示该个体工商户已经报送年度报告。",
  message: {
    zh: "{value} 公示已报送，晚于期限的最后一日 {due}（{reportedOn} 收到）",
    en: "announced on {value}, after the last day {due} (received on {reportedOn})",
  },
  fix: { zh: "核对两个日期；确已逾期的，如实填写", en: "check both dates; if it was late, leave the true date" },
  on: ["annual-report"],
  at: "filingPublishedOn",
  args: {
    due: "addWorkingDays(this.reportedOn, parameters.individualFilingAnnouncementWorkingDays)",
    reportedOn: "this.reportedOn",
  },
  holds: `this.form != "2" || this.filingPublishedOn <= addWorkingDays(this.reportedOn, parameters.individualFilingAnnouncementWorkingDays)`,
});
