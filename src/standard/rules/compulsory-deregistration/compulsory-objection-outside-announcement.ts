import { defineRule } from "../../../model/rule.ts";

export const compulsoryObjectionOutsideAnnouncement = defineRule({
  id: "compulsory-objection-outside-announcement",
  code: "DER-003D",
  severity: "warning",
  dimension: "准确性",
  clause: "compulsory-deregistration#objections",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第四条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "异议不在公告期内", en: "objection outside the announcement" },
  why: "异议应在公告期内提出；期满后提出的，不影响决定，被强制注销后可以申请恢复登记。",
  message: {
    zh: "有异议的收到日期不在 {announcedOn} 至 {endsOn} 之间",
    en: "an objection was received outside {announcedOn} to {endsOn}",
  },
  fix: {
    zh: "核对收到异议日期；不在 {announcedOn} 至 {endsOn} 之间的，不作为异议报送",
    en: "check the days; what came outside {announcedOn} to {endsOn} is no objection",
  },
  on: ["compulsory-deregistration"],
  at: "objections",
  args: { announcedOn: "this.announcedOn", endsOn: "this.announcementEndsOn" },
  holds:
    "this.objections.all(o, !has(o.raisedOn) || o.raisedOn >= this.announcedOn && (o.raisedOn <= this.announcementEndsOn || o.raisedOn <= rolledDay(this.announcementEndsOn)))",
});
