import { defineRule } from "../../../model/rule.ts";

export const compulsoryAnnouncementEndMiscounted = defineRule({
  id: "compulsory-announcement-end-miscounted",
  code: "DER-002B",
  severity: "error",
  dimension: "一致性",
  clause: "compulsory-deregistration#announcement",
  source: [
    { document: "强制注销公司登记制度实施办法", article: "第三条", confidence: "seen" },
    { document: "民法典", article: "第二百零一条", confidence: "known" },
    { document: "民法典", article: "第二百零三条", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "公告期满日期算错", en: "end of the announcement miscounted" },
  why: "公告当日不计入期限；最后一日为法定休假日的，也可以写休假日结束的次日。",
  message: {
    zh: "公告期满日期 {value} 与 {announcedOn} 起 {days} 日不符，应为 {expected}",
    en: "the end {value} is not {days} days after {announcedOn}; it is {expected}",
  },
  fix: {
    zh: "公告期满日期改为 {expected}（公告 {announcedOn}，期限 {days} 日，现为 {value}）",
    en: "the end must be {expected} ({days} days from {announcedOn}), not {value}",
  },
  on: ["compulsory-deregistration"],
  at: "announcementEndsOn",
  args: {
    announcedOn: "this.announcedOn",
    days: "this.announcementDays",
    expected: "addDays(this.announcedOn, int(this.announcementDays))",
  },
  holds:
    "this.announcementEndsOn == addDays(this.announcedOn, int(this.announcementDays)) || this.announcementEndsOn > addDays(this.announcedOn, int(this.announcementDays)) && this.announcementEndsOn == rolledDay(addDays(this.announcedOn, int(this.announcementDays)))",
});
