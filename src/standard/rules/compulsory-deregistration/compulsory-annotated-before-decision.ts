import { defineRule } from "../../../model/rule.ts";

export const compulsoryAnnotatedBeforeDecision = defineRule({
  id: "compulsory-annotated-before-decision",
  code: "DER-005B",
  severity: "error",
  dimension: "准确性",
  clause: "compulsory-deregistration#annotation",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "决定前就作特别标注", en: "annotated before the decision" },
  why: "特别标注在作出强制注销登记决定后进行；公告期内和终止程序的不能标注。",
  message: {
    zh: "特别标注日期 {value} 早于决定，或者没有强制注销决定",
    en: "annotated on {value}, before or without a decision",
  },
  fix: {
    zh: "核对决定日期和特别标注日期 {value}；没有决定的取消标注",
    en: "check the decision and {value}; without a decision remove the annotation",
  },
  on: ["compulsory-deregistration"],
  at: "annotatedOn",
  holds: `this.annotatedOn == "" || has(this.result) && this.result == "1" && has(this.decidedOn) && this.decidedOn <= this.annotatedOn`,
});
