import { defineRule } from "../../../model/rule.ts";

export const choiceOfPublicationMissing = defineRule({
  id: "choice-of-publication-missing",
  code: "ANR-005A",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#individuals",
  source: [{ document: "个体工商户年度报告办法", article: "第八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "个体工商户没有填写是否选择公示", en: "choice of the individual business missing" },
  why: "个体工商户自主选择年度报告内容是否公示；不填就不知道能否公示，只能先不公示。",
  message: {
    zh: "主体类别为个体工商户，没有填写是否选择公示",
    en: "the report is of an individual business, but its choice is missing",
  },
  fix: { zh: "按个体工商户的选择填写；不清楚的填“否”", en: "fill in the choice; if it is not known, say no" },
  on: ["annual-report"],
  at: "isPublishedByChoice",
  holds: `this.reportKind != "2" || has(this.isPublishedByChoice)`,
});
