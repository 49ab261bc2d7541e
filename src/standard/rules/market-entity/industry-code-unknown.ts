import { defineRule } from "../../../model/rule.ts";

export const industryCodeUnknown = defineRule({
  id: "industry-code-unknown",
  code: "ENT-026",
  severity: "warning",
  dimension: "准确性",
  clause: "market-entity#industry",
  source: [{ document: "GB/T 4754-2017", confidence: "known" }],
  since: "1.0.0",
  title: { zh: "行业代码的大类不存在", en: "unknown industry division" },
  why: "行业代码前两位应为国民经济行业分类的大类（01至97）。本标准未附小类全表，只校验到大类。",
  message: {
    zh: "行业代码 {value} 的前两位不是国民经济行业分类的大类",
    en: "the first two digits of the industry code {value} are no division of the classification",
  },
  fix: { zh: "按 GB/T 4754-2017 填写4位小类代码", en: "fill in the four-digit class of GB/T 4754-2017" },
  each: { elements: ["industry-code"] },
  holds: `!this.matches('^[0-9]{4}$') || industrySectionOf(this) != ""`,
});
