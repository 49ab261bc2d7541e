import { defineRule } from "../../../model/rule.ts";

export const inspectionResultPublishedLate = defineRule({
  id: "inspection-result-published-late",
  code: "INS-002A",
  severity: "error",
  dimension: "时效性",
  clause: "inspection-result#publicity",
  source: [{ document: "企业公示信息抽查办法", article: "第十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "抽查结果公示逾期", en: "result published late" },
  why: "抽查结果应自检查结束之日起20个工作日内记录并公示。",
  message: {
    zh: "{value} 公示，晚于期限的最后一日 {due}（{inspectedTo} 检查结束）",
    en: "published on {value}, after the last day {due} (inspection ended on {inspectedTo})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，如实填写并说明原因",
    en: "check both dates; if it was late, leave the true date and explain",
  },
  on: ["inspection-result"],
  at: "recordedOn",
  args: {
    due: "addWorkingDays(this.inspectedTo, parameters.inspectionPublicityWorkingDays)",
    inspectedTo: "this.inspectedTo",
  },
  holds: "this.recordedOn <= addWorkingDays(this.inspectedTo, parameters.inspectionPublicityWorkingDays)",
});
