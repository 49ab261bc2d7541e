import { defineRule } from "../../../model/rule.ts";

export const publicityNotUntilEndOfRestriction = defineRule({
  id: "publicity-not-until-end-of-restriction",
  code: "PEN-015B",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#necips-period",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第十三条第三款", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "公示截止期不是限制期满之日", en: "publicity does not last as long as the restriction" },
  why: "被限制开展生产经营活动、限制从业超过三年的，公示期按实际限制期限执行。",
  message: {
    zh: "公示截止期 {value} 不是限制措施期满日期 {restrictionEndsOn}",
    en: "public until {value}, which is not the last day of the restriction, {restrictionEndsOn}",
  },
  fix: { zh: "公示截止期改为 {restrictionEndsOn}", en: "set the end of publicity to {restrictionEndsOn}" },
  on: ["administrative-penalty"],
  at: "publicityEndsOn",
  args: { restrictionEndsOn: "this.restrictionEndsOn" },
  holds: [
    "has(this.revocation)",
    `has(this.envelope.publicity.endReason) && this.envelope.publicity.endReason != "1"`,
    `this.publishedOn > "2025-12-24"`,
    `!this.penaltyKinds.exists(kind, kind in ["41", "44"])`,
    "this.restrictionEndsOn <= addMonths(this.publishedOn, parameters.penaltyPublicityMonths)",
    "this.publicityEndsOn == this.restrictionEndsOn",
  ].join(" || "),
});
