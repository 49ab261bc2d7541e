import { defineRule } from "../../../model/rule.ts";

export const compulsoryAnnotationMissing = defineRule({
  id: "compulsory-annotation-missing",
  code: "DER-005A",
  severity: "error",
  dimension: "完整性",
  clause: "compulsory-deregistration#annotation",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "强制注销没有特别标注", en: "compulsory deregistration not annotated" },
  why: "作出强制注销登记决定后，应当在公示系统作出特别标注；公告期间和终止程序的不标注。",
  message: {
    zh: "{decidedOn} 决定强制注销，没有填写特别标注日期",
    en: "decided on {decidedOn}, but the annotation is missing",
  },
  fix: {
    zh: "补填 {decidedOn} 决定的特别标注日期；没有标注的，依规定标注",
    en: "give the day of the annotation for the decision of {decidedOn}, or annotate",
  },
  on: ["compulsory-deregistration"],
  at: "annotatedOn",
  args: { decidedOn: "this.decidedOn" },
  holds: `this.result != "1" || !has(this.decidedOn) || has(this.annotatedOn)`,
});
