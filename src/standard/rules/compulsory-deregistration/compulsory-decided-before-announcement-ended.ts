import { defineRule } from "../../../model/rule.ts";

export const compulsoryDecidedBeforeAnnouncementEnded = defineRule({
  id: "compulsory-decided-before-announcement-ended",
  code: "DER-003B",
  severity: "error",
  dimension: "时效性",
  clause: "compulsory-deregistration#decision",
  source: [
    { document: "公司法", article: "第二百四十一条", confidence: "seen" },
    { document: "强制注销公司登记制度实施办法", article: "第七条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  title: { zh: "公告期未满就决定", en: "decided before the announcement ended" },
  why: "公告期限届满无异议或者异议不成立，才能作出强制注销决定。",
  message: {
    zh: "决定日期 {value} 不晚于公告期满日期 {endsOn}",
    en: "decided on {value}, not after the announcement ended on {endsOn}",
  },
  fix: {
    zh: "核对决定日期 {value} 和公告期满日期 {endsOn}；确实提前的，撤销后重新决定",
    en: "check {value} and {endsOn}; an early decision is to be withdrawn",
  },
  on: ["compulsory-deregistration"],
  at: "decidedOn",
  args: { endsOn: "this.announcementEndsOn" },
  holds: "this.announcementEndsOn < this.decidedOn",
});
