import { defineRule } from "../../../model/rule.ts";

/** Of market entities only: whether an organ, a school or an association counts as one the provisions do not say. */
const isLowFineOnly = `this.penaltyKinds.all(kind, kind == "21") && has(this.fineAmount) && has(this.discretionLevel) && this.discretionLevel in ["1", "2"] && this.subject.kind != "2" && has(this.subject.creditCode) && this.subject.creditCode.startsWith("9") && compareDecimals(shiftDecimal(this.fineAmount, 4), parameters.lenientFineYuanEntity) <= 0`;

export const minorPenaltyPublishedOverThreeMonths = defineRule({
  id: "minor-penalty-published-over-three-months",
  code: "PEN-014C",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#necips-period-2025",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第七条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  waivable: true,
  title: { zh: "轻微处罚公示超过三个月", en: "minor penalty public for more than three months" },
  why: "2025年12月25日起，仅受到通报批评，或者仅受到从轻、减轻且不超过五万元的罚款的，公示满三个月停止；没有填裁量等级的罚款，以及对自然人和不是经营主体的单位的罚款，不作判断。因弄虚作假被撤销信用修复、公示期重新计算的，可以豁免。",
  message: {
    zh: "公示截止期 {value} 晚于自公示之日起三个月的 {expected}",
    en: "public until {value}, after {expected}, three months from the day of publicity",
  },
  fix: { zh: "公示截止期改为 {expected}", en: "set the end of publicity to {expected}" },
  on: ["administrative-penalty"],
  at: "publicityEndsOn",
  args: { expected: "addMonths(this.publishedOn, parameters.penaltyPublicityMonthsMinor)" },
  holds: [
    "has(this.revocation)",
    `has(this.envelope.publicity.endReason) && this.envelope.publicity.endReason != "1"`,
    "this.publicityEndsOn <= addMonths(this.publishedOn, parameters.penaltyPublicityMonthsMinor)",
    `!(this.penaltyKinds.all(kind, kind == "12") || ${isLowFineOnly})`,
  ].join(" || "),
});
