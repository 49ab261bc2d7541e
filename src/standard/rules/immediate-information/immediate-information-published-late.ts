import { defineRule } from "../../../model/rule.ts";

export const immediateInformationPublishedLate = defineRule({
  id: "immediate-information-published-late",
  code: "IMM-001A",
  severity: "error",
  dimension: "时效性",
  clause: "immediate-information#period",
  source: [{ document: "企业信息公示暂行条例", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "即时信息公示逾期", en: "immediate information published late" },
  why: "企业应自信息形成之日起20个工作日内公示；企业年报时补填的多会逾期。",
  message: {
    zh: "{value} 公示，晚于期限的最后一日 {due}（{formedOn} 形成）",
    en: "published on {value}, after the last day {due} (formed on {formedOn})",
  },
  fix: { zh: "核对两个日期；确已逾期的，如实填写", en: "check both dates; if it was late, leave the true date" },
  on: ["immediate-information"],
  at: "publishedOn",
  args: { due: "addWorkingDays(this.formedOn, parameters.immediatePublicityWorkingDays)", formedOn: "this.formedOn" },
  holds: "this.publishedOn <= addWorkingDays(this.formedOn, parameters.immediatePublicityWorkingDays)",
});
