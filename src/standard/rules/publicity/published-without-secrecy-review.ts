import { defineRule } from "../../../model/rule.ts";

export const publishedWithoutSecrecyReview = defineRule({
  id: "published-without-secrecy-review",
  code: "PUB-009",
  severity: "warning",
  dimension: "完整性",
  clause: "publicity#review",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第五条", confidence: "seen" },
    { document: "政府信息公开条例", article: "第十七条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "未经保密审查即公示", en: "published without a secrecy review" },
  why: "公示前应审查是否涉及国家秘密、商业秘密，并对信息作必要处理；信封如实记载审查情况。",
  message: {
    zh: "公示属性为 P，公示起始日期 {start}，但未经保密审查",
    en: "public from {start}, but without a secrecy review",
  },
  fix: { zh: "审查后填 1；未审查的暂停公示", en: "review it and set it to 1; until then take it down" },
  on: { having: "envelope" },
  at: "envelope.publicity.isSecrecyReviewed",
  args: { start: "this.envelope.publicity.startsOn" },
  holds: `this.envelope.publicity.class != "P" || this.envelope.publicity.isSecrecyReviewed == "1" || has(this.envelope.publicity.startsOn) && this.envelope.publicity.startsOn > asOf`,
});
