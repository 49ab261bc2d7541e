import { defineRule } from "../../../model/rule.ts";

export const caseFiledLate = defineRule({
  id: "case-filed-late",
  code: "PEN-027",
  severity: "warning",
  dimension: "时效性",
  clause: "administrative-penalty#case",
  source: [{ document: "市场监督管理行政处罚程序规定", article: "第十八条", confidence: "known" }],
  since: "1.0.0",
  effectiveFrom: "2021-07-15",
  regime: "necips",
  title: { zh: "线索核查后逾期立案", en: "case filed late after the clue" },
  why: "应自发现线索或者收到材料之日起十五个工作日内核查并决定是否立案，经批准可以延长十五个工作日；检测、检验、检疫、鉴定等时间不计入，故仅作提示。",
  message: {
    zh: "立案日期 {value} 晚于核查期限的最后一日 {due}（线索发现日期 {received}）",
    en: "filed on {value}, after the last day {due} (clue received on {received})",
  },
  fix: {
    zh: "核对两个日期；经批准延长的，“核查期限是否延长”填 1",
    en: "check both dates; if the term was extended, say so",
  },
  on: ["administrative-penalty"],
  at: "filedOn",
  args: {
    received: "this.clueReceivedOn",
    due: `addWorkingDays(this.clueReceivedOn, parameters.penaltyFilingWorkingDays + (has(this.isFilingExtended) && this.isFilingExtended == "1" ? parameters.penaltyFilingExtensionWorkingDays : 0))`,
  },
  holds: `this.filedOn <= addWorkingDays(this.clueReceivedOn, parameters.penaltyFilingWorkingDays + (has(this.isFilingExtended) && this.isFilingExtended == "1" ? parameters.penaltyFilingExtensionWorkingDays : 0))`,
});
