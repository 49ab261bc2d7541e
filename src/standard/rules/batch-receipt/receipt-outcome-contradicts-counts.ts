import { defineRule } from "../../../model/rule.ts";

export const receiptOutcomeContradictsCounts = defineRule({
  id: "receipt-outcome-contradicts-counts",
  code: "PKG-008B",
  severity: "error",
  dimension: "一致性",
  clause: "batch-receipt#outcome",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "接收结果与记录数矛盾", en: "outcome contradicts the counts" },
  why: "全部接收则没有退回，整批退回则没有接收，部分接收则两者都有。",
  message: {
    zh: "接收结果为 {value}，与各文件接收、退回的记录数矛盾",
    en: "the outcome {value} contradicts the records accepted and rejected",
  },
  fix: { zh: "由出具回执的系统改正", en: "correct the system that wrote the receipt" },
  on: ["batch-receipt"],
  at: "outcome",
  args: { value: "this.outcome" },
  holds: `
    this.outcome == "1" ? this.files.all(f, !has(f.rejectedCount) || int(f.rejectedCount) == 0) :
    this.outcome == "3" ? this.files.all(f, !has(f.acceptedCount) || int(f.acceptedCount) == 0) :
    this.files.exists(f, has(f.rejectedCount) && int(f.rejectedCount) > 0) &&
    this.files.exists(f, has(f.acceptedCount) && int(f.acceptedCount) > 0)
  `,
});
