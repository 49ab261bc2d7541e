import { defineRule } from "../../../model/rule.ts";

export const caseDecidedLate = defineRule({
  id: "case-decided-late",
  code: "PEN-026",
  severity: "warning",
  dimension: "时效性",
  clause: "administrative-penalty#case",
  source: [
    { document: "行政处罚法", article: "第六十条", confidence: "seen" },
    { document: "市场监督管理行政处罚程序规定", article: "第六十四条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-07-15",
  regime: "necips",
  title: { zh: "立案后逾期作出处罚决定", en: "penalty decided late after the case was filed" },
  why: "应自立案之日起九十日内作出处罚决定，经批准可以延长三十日，再经集体讨论可以继续延长；中止、听证、公告、检测、检验、鉴定等时间不计入。最后一日是法定休假日的顺延。法律、法规、规章另有规定的从其规定，故仅作提示。",
  message: {
    zh: "处罚决定日期 {value} 晚于办案期限的最后一日 {due}（立案日期 {filed}）",
    en: "decided on {value}, after the last day {due} (filed on {filed})",
  },
  fix: {
    zh: "核对立案日期；依法延长的填写办案期限延长，有不计入时间的填写不计入办案期限的日数",
    en: "check the day of filing; fill in an extension and the days that do not count",
  },
  on: ["administrative-penalty"],
  at: "decidedOn",
  args: {
    filed: "this.filedOn",
    due: `rolledDay(addDays(this.filedOn, parameters.penaltyDecisionDays + (has(this.termExtension) && this.termExtension == "1" ? parameters.penaltyDecisionExtensionDays : 0) + (has(this.excludedDays) ? int(this.excludedDays) : 0)))`,
  },
  holds: `has(this.termExtension) && this.termExtension == "2" || this.decidedOn <= addDays(this.filedOn, parameters.penaltyDecisionDays + (has(this.termExtension) && this.termExtension == "1" ? parameters.penaltyDecisionExtensionDays : 0) + (has(this.excludedDays) ? int(this.excludedDays) : 0)) || this.decidedOn <= rolledDay(addDays(this.filedOn, parameters.penaltyDecisionDays + (has(this.termExtension) && this.termExtension == "1" ? parameters.penaltyDecisionExtensionDays : 0) + (has(this.excludedDays) ? int(this.excludedDays) : 0)))`,
});
