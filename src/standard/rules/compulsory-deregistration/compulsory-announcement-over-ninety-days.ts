import { defineRule } from "../../../model/rule.ts";

export const compulsoryAnnouncementOverNinetyDays = defineRule({
  id: "compulsory-announcement-over-ninety-days",
  code: "DER-002C",
  severity: "warning",
  dimension: "准确性",
  clause: "compulsory-deregistration#announcement",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第三条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "公告期限超过九十日", en: "announced for over ninety days" },
  why: "强制注销公告期限定为90日，更长的没有依据，可能是填错。",
  message: { zh: "公告期限为 {value} 日，超过 {days} 日", en: "announced for {value} days, over {days}" },
  fix: { zh: "核对公告期限（现为 {value} 日），应为 {days} 日", en: "check the days ({value}); {days} are prescribed" },
  on: ["compulsory-deregistration"],
  at: "announcementDays",
  args: { days: "parameters.compulsoryAnnouncementDays" },
  holds: "int(this.announcementDays) <= parameters.compulsoryAnnouncementDays",
});
