import { defineRule } from "../../../model/rule.ts";

export const termEndsBeforeItStarts = defineRule({
  id: "term-ends-before-it-starts",
  code: "ENT-009A",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#term",
  source: [
    { document: "本标准", confidence: "design" },
    { document: "市场主体登记管理条例", article: "第九条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "营业期限止不晚于起", en: "term ends before it starts" },
  why: "多为起止两列填反，或者年份录错。",
  message: {
    zh: "营业期限至 {value}，不晚于营业期限自 {termFrom}",
    en: "the term ends on {value}, not after it starts on {termFrom}",
  },
  fix: {
    zh: "与章程或者营业执照核对起止日期；无固定期限的，营业期限至填长期",
    en: "compare both dates with the articles or the licence; a term without end is written as long-term",
  },
  on: ["market-entity"],
  at: "termTo",
  args: {
    termFrom: "this.termFrom",
  },
  holds: "this.termFrom < this.termTo",
});
