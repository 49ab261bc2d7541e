import { defineRule } from "../../../model/rule.ts";

export const penaltyPublishedLateOnCreditChina = defineRule({
  id: "penalty-published-late-on-credit-china",
  code: "PEN-020B",
  severity: "warning",
  dimension: "时效性",
  clause: "administrative-penalty#publication-deadline",
  source: [{ document: "国办发〔2018〕118号", confidence: "provisional" }],
  since: "1.0.0",
  regime: "creditchina",
  title: { zh: "处罚信息在信用中国公示逾期", en: "penalty published late on Credit China" },
  why: "双公示要求自作出决定之日起7个工作日内公示；所据文件的原文尚待核对，暂按提示处理。",
  message: {
    zh: "公示日期 {value} 晚于应公示的最后一日 {due}（处罚决定日期 {decidedOn}）",
    en: "published on {value}, after the last day {due} (decided on {decidedOn})",
  },
  fix: {
    zh: "核对公示日期和处罚决定日期；确已逾期的，如实填写",
    en: "check both dates; if it was late, leave the true date",
  },
  on: ["administrative-penalty"],
  at: "publishedOn",
  args: { decidedOn: "this.decidedOn", due: "addWorkingDays(this.decidedOn, parameters.penaltyPublicityWorkingDays)" },
  holds: "this.publishedOn <= addWorkingDays(this.decidedOn, parameters.penaltyPublicityWorkingDays)",
});
