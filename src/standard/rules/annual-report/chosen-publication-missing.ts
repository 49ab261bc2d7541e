import { defineRule } from "../../../model/rule.ts";

export const chosenPublicationMissing = defineRule({
  id: "chosen-publication-missing",
  code: "ANR-005C",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#individuals",
  source: [{ document: "个体工商户年度报告办法", article: "第八条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "个体工商户选择公示却没有公示", en: "not published though chosen" },
  why: "选择公示的，通过公示系统报送并公示。",
  message: { zh: "选择公示，没有公示日期", en: "the choice was to publish, but the day of publication is missing" },
  fix: { zh: "填写公示日期，或者更正选择", en: "fill in the day, or correct the choice" },
  on: ["annual-report"],
  at: "publishedOn",
  holds: `this.reportKind != "2" || !has(this.isPublishedByChoice) || this.isPublishedByChoice != "1" || has(this.publishedOn)`,
});
