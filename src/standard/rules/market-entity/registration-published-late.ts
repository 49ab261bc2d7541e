import { defineRule } from "../../../model/rule.ts";

export const registrationPublishedLate = defineRule({
  id: "registration-published-late",
  code: "ENT-028",
  severity: "error",
  dimension: "时效性",
  clause: "market-entity#publicity",
  source: [
    { document: "企业信息公示暂行条例", article: "第六条、第二十六条", confidence: "seen" },
    { document: "企业信息公示暂行条例（国务院令第654号）", article: "第二十四条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2014-10-01",
  regime: "necips",
  title: { zh: "登记信息公示超期", en: "registration published late" },
  why: "企业登记、备案信息应当自产生之日起20个工作日内公示，当日不计。个体工商户和农民专业合作社的公示办法另行制定，不在此列。",
  message: {
    zh: "公示日期 {value} 晚于期限 {deadline}（核准日期 {approvedOn} 后第 {days} 个工作日）",
    en: "published on {value}, after the limit {deadline} ({days} working days after the approval on {approvedOn})",
  },
  fix: {
    zh: "核对公示日期是否为首次公示之日；确已超期的如实填写，不要改成期限内的日期",
    en: "see whether this is the first day of publicity; if it was late, leave the true date as it is",
  },
  on: ["market-entity"],
  at: "publishedOn",
  args: {
    approvedOn: "this.approvedOn",
    days: "parameters.registrationPublicityWorkingDays",
    deadline: "addWorkingDays(this.approvedOn, parameters.registrationPublicityWorkingDays)",
  },
  holds: `
    this.entityType.matches('^(91|92|95)') ||
    this.publishedOn <= addWorkingDays(this.approvedOn, parameters.registrationPublicityWorkingDays)
  `,
});
