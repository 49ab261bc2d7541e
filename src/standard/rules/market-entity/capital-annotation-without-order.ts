import { defineRule } from "../../../model/rule.ts";

export const capitalAnnotationWithoutOrder = defineRule({
  id: "capital-annotation-without-order",
  code: "ENT-015D",
  severity: "error",
  dimension: "准确性",
  clause: "market-entity#annotations",
  source: [
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第六条", confidence: "seen" },
    { document: "国务院关于实施《公司法》注册资本登记管理制度的规定", article: "第二条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  title: { zh: "未责令改正就作资本特别标注", en: "capital annotated without an order" },
  why: "未调整出资期限、注册资本的，先由登记机关责令改正，逾期未改正的才作特别标注；过渡期届满本身不是标注的根据。",
  message: {
    zh: "因资本未调整的特别标注（{annotatedOn}）没有责令改正和改正期限，或者作出时改正期限尚未届满",
    en: "the capital annotation of {annotatedOn} has no order to correct, or was made before the term of the order ended",
  },
  fix: {
    zh: "填写责令改正日期和改正期限届满日期；没有责令改正的，取消 {annotatedOn} 的标注",
    en: "give the order and its term; without an order remove the annotation of {annotatedOn}",
  },
  on: ["market-entity"],
  at: "specialAnnotations",
  args: {
    annotatedOn: `this.specialAnnotations.filter(a, has(a.kind) && a.kind == "1" && has(a.annotatedOn) && !(has(a.orderedOn) && has(a.correctBy) && a.annotatedOn > a.correctBy))[0].annotatedOn`,
  },
  holds: `!this.specialAnnotations.exists(a, has(a.kind) && a.kind == "1" && has(a.annotatedOn) && !(has(a.orderedOn) && has(a.correctBy) && a.annotatedOn > a.correctBy))`,
});
