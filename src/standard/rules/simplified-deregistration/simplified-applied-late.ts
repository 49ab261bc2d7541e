import { defineRule } from "../../../model/rule.ts";

export const simplifiedAppliedLate = defineRule({
  id: "simplified-applied-late",
  code: "ENT-033C",
  severity: "error",
  dimension: "时效性",
  clause: "simplified-deregistration#publicity",
  source: [
    { document: "市场主体登记管理条例", article: "第三十三条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第四十九条", confidence: "seen" },
    { document: "公司法", article: "第二百四十条", confidence: "seen" },
    { document: "民法典", article: "第二百零三条", confidence: "known" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "公示期满二十日后才申请注销", en: "applied for over twenty days after the publicity" },
  why: "应于公示期届满之日起20日内申请，当日不计，末日为法定休假日的顺延；逾期要重新公示。",
  message: {
    zh: "公示期满于 {endsOn}，申请注销登记日期 {value} 超过20日",
    en: "the publicity ended on {endsOn}; the application on {value} is over 20 days later",
  },
  fix: {
    zh: "核对公示期满日期 {endsOn} 和申请日期 {value}；确已逾期的，应重新公示",
    en: "check {endsOn} and {value}; a late application needs a new publicity",
  },
  on: ["simplified-deregistration"],
  at: "appliedOn",
  args: { endsOn: "this.announcementEndsOn" },
  holds: `this.subject.kind == "4" || this.appliedOn <= addDays(this.announcementEndsOn, parameters.simplifiedApplicationDays) || this.appliedOn <= rolledDay(addDays(this.announcementEndsOn, parameters.simplifiedApplicationDays))`,
});
