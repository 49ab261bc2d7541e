import { defineRule } from "../../../model/rule.ts";

export const receiptCountsDoNotAddUp = defineRule({
  id: "receipt-counts-do-not-add-up",
  code: "PKG-008A",
  severity: "error",
  dimension: "一致性",
  clause: "batch-receipt#counts",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "接收和退回的记录数合计不等于收到的记录数", en: "receipt counts do not add up" },
  why: "收到的每条记录不是接收就是退回。",
  message: {
    zh: "文件“{name}”接收和退回的记录数合计不等于收到的记录数",
    en: "the records of the file “{name}” accepted and rejected do not add up to those received",
  },
  fix: { zh: "由出具回执的系统改正", en: "correct the system that wrote the receipt" },
  on: ["batch-receipt"],
  at: "files",
  args: { name: "this.files.filter(f, int(f.acceptedCount) + int(f.rejectedCount) != int(f.rowCount))[0].name" },
  holds: `this.files.all(f,
    !has(f.name) || !has(f.rowCount) || !has(f.acceptedCount) || !has(f.rejectedCount) ||
    int(f.acceptedCount) + int(f.rejectedCount) == int(f.rowCount))`,
});
