import { defineRule } from "../../../model/rule.ts";

export const personPublishedOnCreditChina = defineRule({
  id: "person-published-on-credit-china",
  code: "PEN-025",
  severity: "warning",
  dimension: "规范性",
  clause: "administrative-penalty#persons",
  source: [{ document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十二条第三款", confidence: "seen" }],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "自然人失信信息已在信用中国公示", en: "natural person published on Credit China" },
  why: "信用中国网站涉及自然人的失信信息原则上不予公示；法律、行政法规另有规定的从其规定，故仅作提示。",
  message: {
    zh: "行政相对人为自然人，填有公示日期 {value}",
    en: "the subject is a natural person, and there is a day of publicity, {value}",
  },
  fix: {
    zh: "没有法律、行政法规依据的，停止公示，将公示属性改为 N（不公示）",
    en: "end the publicity unless a law or regulation asks for it",
  },
  on: ["administrative-penalty"],
  at: "publishedOn",
  holds: `!has(this.publishedOn) || this.subject.kind != "2"`,
});
