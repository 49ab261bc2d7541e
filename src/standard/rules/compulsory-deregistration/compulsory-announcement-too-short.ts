import { defineRule } from "../../../model/rule.ts";

export const compulsoryAnnouncementTooShort = defineRule({
  id: "compulsory-announcement-too-short",
  code: "DER-002A",
  severity: "error",
  dimension: "准确性",
  clause: "compulsory-deregistration#announcement",
  source: [
    { document: "公司法", article: "第二百四十一条", confidence: "seen" },
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第八条", confidence: "seen" },
    { document: "强制注销公司登记制度实施办法", article: "第三条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  title: { zh: "公告期限不足", en: "announced for too short a time" },
  why: "公告期限自2025年10月10日起为90日，此前不少于60日。",
  message: { zh: "公告期限为 {value} 日，不足 {days} 日", en: "announced for {value} days, under {days}" },
  fix: {
    zh: "公告期限应为 {days} 日（现为 {value} 日），期限不足的重新公告",
    en: "it must be {days} days, not {value}; announce again",
  },
  on: ["compulsory-deregistration"],
  at: "announcementDays",
  args: { days: "parameters.compulsoryAnnouncementDays" },
  holds: "int(this.announcementDays) >= parameters.compulsoryAnnouncementDays",
});
