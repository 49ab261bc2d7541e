import { defineRule } from "../../../model/rule.ts";

export const minorMisconductPublished = defineRule({
  id: "minor-misconduct-published",
  code: "PEN-016C",
  severity: "information",
  dimension: "规范性",
  clause: "administrative-penalty#credit-china-period",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十二条第一款", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "轻微失信信息已在信用中国公示", en: "minor misconduct public on Credit China" },
  why: "轻微失信信息原则上不予公示，行业主管部门认为确有必要的才公示，且不超过3个月。",
  message: {
    zh: "失信类别为 1（轻微），填有公示日期 {value}",
    en: "the misconduct level is 1 (minor), and there is a day of publicity, {value}",
  },
  fix: {
    zh: "核对行业主管部门是否要求公示；没有要求的，停止公示",
    en: "check whether the department in charge asks for publicity; if not, end it",
  },
  on: ["administrative-penalty"],
  at: "publishedOn",
  holds: `!has(this.publishedOn) || this.misconductLevel != "1"`,
});
