import { defineRule } from "../../../model/rule.ts";

export const publicityShorterThanGravestKind = defineRule({
  id: "publicity-shorter-than-gravest-kind",
  code: "PEN-017",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#credit-china-period",
  source: [
    {
      document: "信用修复管理办法（国家发展改革委令第36号）",
      article: "第十条、第十一条、第十二条第三款",
      confidence: "seen",
    },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第八条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2026-04-01",
  regime: "creditchina",
  title: { zh: "多种处罚没有按最重的一种确定公示期", en: "publicity shorter than the gravest kind asks for" },
  why: "同一失信信息涉及多种处罚的，公示期以最长的为准；含降低资质等级、吊销、限制、停产停业、关闭、限制从业的属严重失信信息，最短公示1年。",
  message: {
    zh: "处罚种类含严重失信的处罚，公示截止期 {value} 早于最短公示期 {expected}（自处罚决定日期 {decidedOn} 起算）",
    en: "the kinds include one of serious misconduct, public until {value} is before {expected}, the shortest period from the decision on {decidedOn}",
  },
  fix: { zh: "公示截止期改为不早于 {expected}", en: "set it to {expected} or later" },
  on: ["administrative-penalty"],
  at: "publicityEndsOn",
  args: { decidedOn: "this.decidedOn", expected: `addMonths(this.decidedOn, parameters.publicityMonthsMin["3"])` },
  holds: [
    "has(this.revocation)",
    `has(this.envelope.publicity.endReason) && this.envelope.publicity.endReason != "1"`,
    `has(this.misconductLevel) && this.misconductLevel == "3"`,
    `!this.penaltyKinds.exists(kind, kind in ["32", "33", "35", "41", "42", "43", "44"])`,
    `this.publicityEndsOn >= addMonths(this.decidedOn, parameters.publicityMonthsMin["3"])`,
  ].join(" || "),
});
