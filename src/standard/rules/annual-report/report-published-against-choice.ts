import { defineRule } from "../../../model/rule.ts";

export const reportPublishedAgainstChoice = defineRule({
  id: "report-published-against-choice",
  code: "ANR-005B",
  severity: "error",
  dimension: "准确性",
  clause: "annual-report#individuals",
  source: [
    { document: "个体工商户年度报告办法", article: "第八条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "个体工商户选择不公示却已公示", en: "published against the choice of the individual business" },
  why: "选择不公示的，只公示“已经报送年度报告”，不公示内容。",
  message: {
    zh: "选择不公示，却有公示日期 {value}",
    en: "the choice was not to publish, yet it was published on {value}",
  },
  fix: {
    zh: "停止公示内容；只公示已报送的，日期填入已报送情况公示日期",
    en: "stop the publication; the day on which the filing was announced has its own field",
  },
  on: ["annual-report"],
  at: "publishedOn",
  holds: `this.reportKind != "2" || !has(this.isPublishedByChoice) || this.isPublishedByChoice != "0" || !has(this.publishedOn)`,
});
