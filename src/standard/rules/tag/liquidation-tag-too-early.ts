import { defineRule } from "../../../model/rule.ts";

export const liquidationTagTooEarly = defineRule({
  id: "liquidation-tag-too-early",
  code: "TAG-009E",
  severity: "error",
  dimension: "准确性",
  clause: "tag#triggers",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第六十七条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "未满六个月就作未清算标注", en: "liquidation tag within six months" },
  why: "被吊销、撤销后6个月内未公告清算组或者未申请注销的，登记机关可以标注；期满前不能。",
  message: {
    zh: "主体于 {since} 被吊销，{value} 的标注未满6个月",
    en: "the licence was revoked on {since}; the tag of {value} came within six months",
  },
  fix: { zh: "撤下标注，期满后再决定是否标注", en: "remove the tag" },
  relation: "agreement",
  on: ["tag"],
  at: "taggedOn",
  by: "subject",
  among: ["market-entity"],
  args: { since: "other.revokedOn", value: "this.taggedOn" },
  when: `this.ruleCode == "TAG-LAW-04"`,
  where: `other.revokedOn <= this.taggedOn`,
  holds: `addMonths(other.revokedOn, parameters.liquidationlessAnnotationMonths) < this.taggedOn`,
});
