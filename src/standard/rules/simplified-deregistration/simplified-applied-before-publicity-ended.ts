import { defineRule } from "../../../model/rule.ts";

export const simplifiedAppliedBeforePublicityEnded = defineRule({
  id: "simplified-applied-before-publicity-ended",
  code: "ENT-033B",
  severity: "error",
  dimension: "时效性",
  clause: "simplified-deregistration#publicity",
  source: [
    { document: "市场主体登记管理条例", article: "第三十三条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第四十九条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "公示期未满就申请注销", en: "applied for before the publicity ended" },
  why: "公示期内无人提出异议的，可以于公示期届满之日起20日内申请注销登记；期未满就不知道有没有异议。",
  message: {
    zh: "申请注销登记日期 {value} 早于公示期满日期 {endsOn}",
    en: "applied for on {value}, before the publicity ended on {endsOn}",
  },
  fix: {
    zh: "核对申请日期 {value} 和公示期满日期 {endsOn}；确实提前的，退回重新申请",
    en: "check {value} and {endsOn}; an early application is to be made again",
  },
  on: ["simplified-deregistration"],
  at: "appliedOn",
  args: { endsOn: "this.announcementEndsOn" },
  holds: `this.subject.kind == "4" || this.announcementEndsOn <= this.appliedOn`,
});
