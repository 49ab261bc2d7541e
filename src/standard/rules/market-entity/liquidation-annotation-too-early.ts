import { defineRule } from "../../../model/rule.ts";

export const liquidationAnnotationTooEarly = defineRule({
  id: "liquidation-annotation-too-early",
  code: "ENT-036A",
  severity: "warning",
  dimension: "准确性",
  clause: "market-entity#annotations",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第六十七条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "未满六个月就作未清算标注", en: "annotated before six months had passed" },
  why: "被撤销、吊销、责令关闭，6个月内未公告清算组或者未申请注销的，登记机关可以作特别标注；期满前不能。没有标注不是缺陷，作不作由登记机关决定。",
  message: {
    zh: "吊销或者撤销于 {since}，{annotatedOn} 的未清算标注未满6个月",
    en: "revoked or annulled on {since}; the annotation of {annotatedOn} came within six months",
  },
  fix: {
    zh: "核对标注日期 {annotatedOn} 与吊销、撤销日期 {since}；未满6个月的取消标注",
    en: "check {annotatedOn} and {since}; remove an annotation made too early",
  },
  on: ["market-entity"],
  at: "specialAnnotations",
  args: {
    since: `(has(this.revokedOn) ? this.revokedOn : has(this.annulledOn) ? this.annulledOn : "9999-12-31")`,
    annotatedOn: `this.specialAnnotations.filter(a, has(a.kind) && a.kind == "4" && has(a.annotatedOn) && a.annotatedOn <= addMonths((has(this.revokedOn) ? this.revokedOn : has(this.annulledOn) ? this.annulledOn : "9999-12-31"), parameters.liquidationlessAnnotationMonths))[0].annotatedOn`,
  },
  holds: `!has(this.revokedOn) && !has(this.annulledOn) || !this.specialAnnotations.exists(a, has(a.kind) && a.kind == "4" && has(a.annotatedOn) && a.annotatedOn <= addMonths((has(this.revokedOn) ? this.revokedOn : has(this.annulledOn) ? this.annulledOn : "9999-12-31"), parameters.liquidationlessAnnotationMonths))`,
});
