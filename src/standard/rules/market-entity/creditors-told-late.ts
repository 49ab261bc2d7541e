import { defineRule } from "../../../model/rule.ts";

export const creditorsToldLate = defineRule({
  id: "creditors-told-late",
  code: "ENT-035C",
  severity: "warning",
  dimension: "时效性",
  clause: "market-entity#changes",
  source: [
    { document: "公司法", article: "第二百二十条", confidence: "seen" },
    { document: "公司法", article: "第二百二十二条", confidence: "seen" },
    { document: "公司法", article: "第二百二十四条", confidence: "seen" },
    { document: "公司法", article: "第二百二十五条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  title: { zh: "决议后三十日内没有公告", en: "announced over thirty days after the resolution" },
  why: "公司合并、分立、减资，包括减资弥补亏损，应自作出决议之日起三十日内在报纸或者公示系统公告。",
  message: {
    zh: "决议于 {decidedOn}，公告日期 {announcedOn} 超过30日",
    en: "resolved on {decidedOn}; the announcement on {announcedOn} is over 30 days later",
  },
  fix: {
    zh: "核对决议日期 {decidedOn} 和公告日期 {announcedOn}；确已超期的如实填写",
    en: "check {decidedOn} and {announcedOn}; if it was late, leave the true dates",
  },
  on: ["market-entity"],
  at: "changes",
  args: {
    decidedOn: `this.changes.filter(c, has(c.kind) && c.kind in ["07", "08", "09", "10"] && has(c.decidedOn) && has(c.announcedOn) && c.decidedOn >= "2024-07-01" && c.announcedOn > addDays(c.decidedOn, parameters.creditorAnnouncementLatestDays) && c.announcedOn > rolledDay(addDays(c.decidedOn, parameters.creditorAnnouncementLatestDays)))[0].decidedOn`,
    announcedOn: `this.changes.filter(c, has(c.kind) && c.kind in ["07", "08", "09", "10"] && has(c.decidedOn) && has(c.announcedOn) && c.decidedOn >= "2024-07-01" && c.announcedOn > addDays(c.decidedOn, parameters.creditorAnnouncementLatestDays) && c.announcedOn > rolledDay(addDays(c.decidedOn, parameters.creditorAnnouncementLatestDays)))[0].announcedOn`,
  },
  holds: `!this.entityType.matches('^(1|5[12]|6[12])') || !this.changes.exists(c, has(c.kind) && c.kind in ["07", "08", "09", "10"] && has(c.decidedOn) && has(c.announcedOn) && c.decidedOn >= "2024-07-01" && c.announcedOn > addDays(c.decidedOn, parameters.creditorAnnouncementLatestDays) && c.announcedOn > rolledDay(addDays(c.decidedOn, parameters.creditorAnnouncementLatestDays)))`,
});
