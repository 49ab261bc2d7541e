import { defineRule } from "../../../model/rule.ts";

export const gravestPenaltyPublishedUnderThreeYears = defineRule({
  id: "gravest-penalty-published-under-three-years",
  code: "PEN-014E",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#necips-period-2025",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第八条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: { zh: "吊销等处罚公示不满三年", en: "revocation public for less than three years" },
  why: "2025年12月25日起，降低资质等级、吊销许可证件、吊销营业执照、责令关闭的，公示满三年停止，期间不能申请信用修复。",
  message: {
    zh: "公示截止期 {value} 早于自公示之日起三年的 {expected}",
    en: "public until {value}, before {expected}, three years from the day of publicity",
  },
  fix: { zh: "公示截止期改为 {expected}", en: "set the end of publicity to {expected}" },
  on: ["administrative-penalty"],
  at: "publicityEndsOn",
  args: { expected: "addMonths(this.publishedOn, parameters.penaltyPublicityMonthsMax)" },
  holds: [
    "has(this.revocation)",
    `has(this.envelope.publicity.endReason) && this.envelope.publicity.endReason != "1"`,
    `!this.penaltyKinds.exists(kind, kind in ["32", "33", "35", "43"])`,
    "this.publicityEndsOn >= addMonths(this.publishedOn, parameters.penaltyPublicityMonthsMax)",
  ].join(" || "),
});
