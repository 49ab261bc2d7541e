import { defineRule } from "../../../model/rule.ts";

export const suspensionPublishedLate = defineRule({
  id: "suspension-published-late",
  code: "ENT-028C",
  severity: "error",
  dimension: "时效性",
  clause: "suspension#filing",
  source: [
    { document: "企业信息公示暂行条例", article: "第六条", confidence: "seen" },
    { document: "企业信息公示暂行条例", article: "第二十六条", confidence: "seen" },
    { document: "市场主体登记管理条例", article: "第三十条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  regime: "necips",
  title: { zh: "歇业备案公示超期", en: "suspension published late" },
  why: "企业登记、备案信息应自产生之日起20个工作日内公示，当日不计。个体工商户、农民专业合作社的公示办法另行制定，不在此列。",
  message: {
    zh: "公示日期 {value} 晚于期限 {deadline}（备案日期 {filedOn} 后第 {days} 个工作日）",
    en: "published on {value}, after the limit {deadline} ({days} working days after the filing on {filedOn})",
  },
  fix: {
    zh: "核对公示日期 {value} 是否为首次公示之日；备案于 {filedOn}，期限 {deadline}（{days} 个工作日），确已超期的如实填写",
    en: "see whether {value} is the first day of publicity; filed on {filedOn}, limit {deadline} ({days} working days); leave the true date",
  },
  on: ["suspension"],
  at: "publishedOn",
  args: {
    filedOn: "this.filedOn",
    days: "parameters.registrationPublicityWorkingDays",
    deadline: "addWorkingDays(this.filedOn, parameters.registrationPublicityWorkingDays)",
  },
  holds: `this.subject.kind == "4" || has(this.subject.entityType) && this.subject.entityType.matches("^(91|92|95)") || this.publishedOn <= addWorkingDays(this.filedOn, parameters.registrationPublicityWorkingDays)`,
});
