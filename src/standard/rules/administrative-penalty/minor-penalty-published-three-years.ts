import { defineRule } from "../../../model/rule.ts";

/** Upper limit of a lower fine in yuan, exclusive, where the province has published one. */
const threshold = `(this.subject.kind == "2" ? parameters.lowFineYuanPerson[this.decisionOrganCode.substring(2, 4)] : parameters.lowFineYuanOrganization[this.decisionOrganCode.substring(2, 4)])`;
const isLowFineOnly = `this.penaltyKinds.all(kind, kind == "21") && has(this.fineAmount) && this.subject.kind != "4" && compareDecimals(shiftDecimal(this.fineAmount, 4), ${threshold}) < 0`;

export const minorPenaltyPublishedThreeYears = defineRule({
  id: "minor-penalty-published-three-years",
  code: "PEN-014A",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#necips-period",
  source: [
    { document: "市场监督管理行政处罚信息公示规定", article: "第十三条", confidence: "seen" },
    { document: "闽市监规〔2024〕3号", confidence: "provisional" },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "应公示三个月的处罚按三年公示", en: "penalty to be public three months is public three years" },
  why: "仅受到通报批评或者较低数额罚款的，公示三个月；较低数额由省级以上市场监管部门规定，没有登记门槛的省份不作判断，个体工商户适用哪一档未定，也不作判断。",
  message: {
    zh: "公示截止期 {value} 为自公示之日起三年；仅受到通报批评或者较低数额罚款的，应为 {expected}",
    en: "public until {value}, three years; for public criticism or a lower fine only it is {expected}",
  },
  fix: { zh: "公示截止期改为 {expected}，到期停止公示", en: "set the end of publicity to {expected}" },
  on: ["administrative-penalty"],
  at: "publicityEndsOn",
  args: { expected: "addMonths(this.publishedOn, parameters.penaltyPublicityMonthsMinor)" },
  holds: [
    "has(this.revocation)",
    `has(this.envelope.publicity.endReason) && this.envelope.publicity.endReason != "1"`,
    `this.publishedOn > "2025-12-24"`,
    "this.publicityEndsOn != addMonths(this.publishedOn, parameters.penaltyPublicityMonths)",
    `!(this.penaltyKinds.all(kind, kind == "12") || ${isLowFineOnly})`,
  ].join(" || "),
});
