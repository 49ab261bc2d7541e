import { defineRule } from "../../../model/rule.ts";

export const changedBeforeCreditorsTermEnded = defineRule({
  id: "changed-before-creditors-term-ended",
  code: "ENT-035B",
  severity: "warning",
  dimension: "时效性",
  clause: "market-entity#changes",
  source: [
    { document: "公司法", article: "第二百二十条", confidence: "seen" },
    { document: "公司法", article: "第二百二十四条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  title: { zh: "债权人申报期内申请变更", en: "change applied for within the creditors' term" },
  why: "公告也可以在报纸上作出；债权人自公告之日起四十五日内可以要求清偿或者担保，期内变更损害债权人。",
  message: {
    zh: "公告日期 {announcedOn}，债权人有45日，申请日期 {appliedOn} 早于 {firstDay}",
    en: "announced on {announcedOn}, creditors have 45 days; the application on {appliedOn} is before {firstDay}",
  },
  fix: {
    zh: "核对公告日期 {announcedOn}、申请日期 {appliedOn}（最早 {firstDay}），并填写公告方式",
    en: "check {announcedOn} and {appliedOn} (earliest {firstDay}) and give the medium",
  },
  on: ["market-entity"],
  at: "changes",
  args: {
    announcedOn: `this.changes.filter(c, has(c.kind) && c.kind in ["07", "09", "10"] && has(c.announcedOn) && has(c.appliedOn) && !(has(c.announcementMedium) && c.announcementMedium == "1") && c.appliedOn <= addDays(c.announcedOn, parameters.creditorAnnouncementDays))[0].announcedOn`,
    appliedOn: `this.changes.filter(c, has(c.kind) && c.kind in ["07", "09", "10"] && has(c.announcedOn) && has(c.appliedOn) && !(has(c.announcementMedium) && c.announcementMedium == "1") && c.appliedOn <= addDays(c.announcedOn, parameters.creditorAnnouncementDays))[0].appliedOn`,
    firstDay: `addDays(this.changes.filter(c, has(c.kind) && c.kind in ["07", "09", "10"] && has(c.announcedOn) && has(c.appliedOn) && !(has(c.announcementMedium) && c.announcementMedium == "1") && c.appliedOn <= addDays(c.announcedOn, parameters.creditorAnnouncementDays))[0].announcedOn, parameters.creditorAnnouncementDays + 1)`,
  },
  holds: `!this.entityType.matches('^(1|5[12]|6[12]|91)') || !this.changes.exists(c, has(c.kind) && c.kind in ["07", "09", "10"] && has(c.announcedOn) && has(c.appliedOn) && !(has(c.announcementMedium) && c.announcementMedium == "1") && c.appliedOn <= addDays(c.announcedOn, parameters.creditorAnnouncementDays))`,
});
