import { defineRule } from "../../../model/rule.ts";

export const upperConsentAfterListing = defineRule({
  id: "upper-consent-after-listing",
  code: "SER-015B",
  severity: "warning",
  dimension: "时效性",
  clause: "serious-listing#consent",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第二十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "上一级机关同意在列入之后", en: "consent after the listing" },
  why: "报经同意在前，作出列入决定在后。",
  message: {
    zh: "上一级机关同意日期 {value} 晚于列入日期 {listed}",
    en: "consent on {value}, after the listing on {listed}",
  },
  fix: { zh: "对照批复和列入决定书更正日期", en: "correct the dates after the consent and the decision" },
  on: ["serious-listing"],
  at: "upperConsentOn",
  args: { listed: "this.listedOn" },
  holds: "this.upperConsentOn <= this.listedOn",
});
