import { defineRule } from "../../../model/rule.ts";

export const penaltyRecordsDiffer = defineRule({
  id: "penalty-records-differ",
  code: "PEN-034",
  severity: "error",
  dimension: "一致性",
  clause: "administrative-penalty#identity",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第四条、第七条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "同一处罚决定的两条记录不一致", en: "two records of one penalty differ" },
  why: "公示的摘要应与决定书一致：文号、当事人、违法行为类型、处罚内容、机关名称和日期。两条记录同一文号、同一当事人而内容不同，至少一条是错的。",
  message: {
    zh: "与 {otherPlace} 是同一处罚决定，但违法行为类型、处罚内容、机关名称或者日期不同",
    en: "{otherPlace} is the same decision, but the type, the content, the organ or the day differ",
  },
  fix: {
    zh: "对照处罚决定书改正，只保留一条；处罚决定依法变更的，沿用原记录标识修改",
    en: "correct after the decision and keep one record; a changed decision is a change of the same record",
  },
  relation: "unique",
  on: ["administrative-penalty"],
  at: "content",
  by: "document",
  where:
    "(has(this.subject.creditCode) ? has(other.subject.creditCode) && this.subject.creditCode == other.subject.creditCode : !has(other.subject.creditCode) && this.subject.name == other.subject.name) && !(this.decidedOn == other.decidedOn && this.violationType == other.violationType && this.content == other.content && this.decisionOrganName == other.decisionOrganName)",
});
