import { defineRule } from "../../../model/rule.ts";

export const publicityEndMiscounted = defineRule({
  id: "publicity-end-miscounted",
  code: "PEN-015A",
  severity: "error",
  dimension: "准确性",
  clause: "administrative-penalty#necips-period",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第十三条", confidence: "seen" },
    { document: "民法典", article: "第二百零二条", confidence: "known" },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "公示截止期计算错误", en: "end of publicity miscounted" },
  why: "三个月和三年都自公示之日起算，到期月的对应日届满，没有对应日的为月末日；常见错误是从决定之日起算，或者多算、少算一日。",
  message: {
    zh: "公示截止期 {value} 既不是自公示之日 {publishedOn} 起三个月（{minor}），也不是三年（{full}）",
    en: "public until {value}, which is neither three months ({minor}) nor three years ({full}) from the day of publicity {publishedOn}",
  },
  fix: {
    zh: "仅受到通报批评或者较低数额罚款的改为 {minor}，其他处罚改为 {full}",
    en: "set it to {minor} for public criticism or a lower fine only, to {full} for any other penalty",
  },
  on: ["administrative-penalty"],
  at: "publicityEndsOn",
  args: {
    publishedOn: "this.publishedOn",
    minor: "addMonths(this.publishedOn, parameters.penaltyPublicityMonthsMinor)",
    full: "addMonths(this.publishedOn, parameters.penaltyPublicityMonths)",
  },
  holds: [
    "has(this.revocation)",
    `has(this.envelope.publicity.endReason) && this.envelope.publicity.endReason != "1"`,
    `this.publishedOn > "2025-12-24"`,
    "this.publicityEndsOn == addMonths(this.publishedOn, parameters.penaltyPublicityMonthsMinor)",
    "this.publicityEndsOn == addMonths(this.publishedOn, parameters.penaltyPublicityMonths)",
    `this.penaltyKinds.exists(kind, kind in ["41", "44"]) && has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.decidedOn, parameters.penaltyPublicityMonths) && (this.publicityEndsOn == this.restrictionEndsOn || this.restrictionEndsOn > addMonths(this.publishedOn, parameters.penaltyPublicityMonths))`,
    `this.publicityEndsOn > "2025-12-24" && this.publicityEndsOn < addMonths(this.publishedOn, parameters.penaltyPublicityMonths)`,
  ].join(" || "),
});
