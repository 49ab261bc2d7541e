import { defineRule } from "../../../model/rule.ts";

export const paperFilingNotAnnounced = defineRule({
  id: "paper-filing-not-announced",
  code: "ANR-022C",
  severity: "error",
  dimension: "时效性",
  clause: "annual-report#individuals",
  source: [{ document: "个体工商户年度报告办法", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "纸质报送没有公示“已报送”", en: "filing on paper never announced" },
  why: "选择不公示、以纸质报送的，期限内要公示该个体工商户已经报送；不公示，别人会当它没有报送。期限届满以前不评判。",
  message: {
    zh: "{reportedOn} 收到纸质年度报告，期限已于 {due} 届满，没有已报送情况公示日期",
    en: "received on paper on {reportedOn}, the period ended on {due}, but the filing was not announced",
  },
  fix: {
    zh: "已经公示的补填日期；没有公示的，由登记机关公示“已报送”",
    en: "fill in the day; if the filing was not announced, the registrar has to announce it",
  },
  on: ["annual-report"],
  at: "filingPublishedOn",
  args: {
    due: "addWorkingDays(this.reportedOn, parameters.individualFilingAnnouncementWorkingDays)",
    reportedOn: "this.reportedOn",
  },
  holds: `this.reportKind != "2" || this.form != "2" || this.isPublishedByChoice != "0" || has(this.filingPublishedOn) || asOf <= addWorkingDays(this.reportedOn, parameters.individualFilingAnnouncementWorkingDays)`,
});
