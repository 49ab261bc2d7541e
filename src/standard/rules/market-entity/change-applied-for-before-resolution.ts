import { defineRule } from "../../../model/rule.ts";

export const changeAppliedForBeforeResolution = defineRule({
  id: "change-applied-for-before-resolution",
  code: "ENT-027B",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#changes",
  source: [
    { document: "市场主体登记管理条例", article: "第二十四条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "申请变更早于决议", en: "change applied for before it was resolved" },
  why: "先有决议、决定或者法定事项，后有变更登记申请、再有核准；次序颠倒多为日期填反。",
  message: {
    zh: "变更事项中的日期次序颠倒：决议、申请、变更应依次不早于前一个",
    en: "the dates of a change are in the wrong order: resolution, application, change",
  },
  fix: { zh: "与决议、申请书和变更通知书核对三个日期", en: "compare the three dates with the documents" },
  on: ["market-entity"],
  at: "changes",
  holds:
    "!this.changes.exists(c, has(c.decidedOn) && has(c.appliedOn) && c.appliedOn < c.decidedOn || has(c.appliedOn) && has(c.changedOn) && c.changedOn < c.appliedOn)",
});
