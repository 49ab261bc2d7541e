import { defineRule } from "../../../model/rule.ts";

export const changedBeforeAnnouncementEnded = defineRule({
  id: "changed-before-announcement-ended",
  code: "ENT-035A",
  severity: "error",
  dimension: "时效性",
  clause: "market-entity#changes",
  source: [
    { document: "市场主体登记管理条例实施细则", article: "第二十一条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第三十六条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "公告期未满就申请变更", en: "change applied for before the announcement ended" },
  why: "减资、合并、分立在公示系统公告的，公告期45日，应于期满后申请登记。减少注册资本弥补亏损的不适用；没有公告方式的只作提示。",
  message: {
    zh: "公告日期 {announcedOn}，公告期45日，申请日期 {appliedOn} 早于 {firstDay}",
    en: "announced on {announcedOn} for 45 days; the application on {appliedOn} is before {firstDay}",
  },
  fix: {
    zh: "核对公告日期 {announcedOn} 和申请日期 {appliedOn}，最早应为 {firstDay}；弥补亏损的减资，变更种类改为 08",
    en: "check {announcedOn} and {appliedOn}, the earliest day is {firstDay}; a reduction that offsets losses is of kind 08",
  },
  on: ["market-entity"],
  at: "changes",
  args: {
    announcedOn: `this.changes.filter(c, has(c.kind) && c.kind in ["07", "09", "10"] && has(c.announcedOn) && has(c.appliedOn) && has(c.announcementMedium) && c.announcementMedium == "1" && c.appliedOn <= addDays(c.announcedOn, parameters.creditorAnnouncementDays))[0].announcedOn`,
    appliedOn: `this.changes.filter(c, has(c.kind) && c.kind in ["07", "09", "10"] && has(c.announcedOn) && has(c.appliedOn) && has(c.announcementMedium) && c.announcementMedium == "1" && c.appliedOn <= addDays(c.announcedOn, parameters.creditorAnnouncementDays))[0].appliedOn`,
    firstDay: `addDays(this.changes.filter(c, has(c.kind) && c.kind in ["07", "09", "10"] && has(c.announcedOn) && has(c.appliedOn) && has(c.announcementMedium) && c.announcementMedium == "1" && c.appliedOn <= addDays(c.announcedOn, parameters.creditorAnnouncementDays))[0].announcedOn, parameters.creditorAnnouncementDays + 1)`,
  },
  holds: `!this.entityType.matches('^(1|5[12]|6[12]|91)') || !this.changes.exists(c, has(c.kind) && c.kind in ["07", "09", "10"] && has(c.announcedOn) && has(c.appliedOn) && has(c.announcementMedium) && c.announcementMedium == "1" && c.appliedOn <= addDays(c.announcedOn, parameters.creditorAnnouncementDays))`,
});
