import { defineRule } from "../../../model/rule.ts";

/** Upper limit of a lower fine in yuan, exclusive, where the province has published one. */
const threshold = `(this.subject.kind == "2" ? parameters.lowFineYuanPerson[this.decisionOrganCode.substring(2, 4)] : parameters.lowFineYuanOrganization[this.decisionOrganCode.substring(2, 4)])`;
const isHighFine = `"21" in this.penaltyKinds && has(this.fineAmount) && this.subject.kind != "4" && compareDecimals(shiftDecimal(this.fineAmount, 4), ${threshold}) >= 0`;

export const penaltyPublishedOnlyThreeMonths = defineRule({
  id: "penalty-published-only-three-months",
  code: "PEN-014B",
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
  title: { zh: "应公示三年的处罚按三个月公示", en: "penalty to be public three years is public three months" },
  why: "三个月只适用于仅受到通报批评或者较低数额罚款的处罚；罚款并处没收、停产停业、吊销等的，为三年。警告并处较低数额罚款适用哪一档规定没有写明，不作判断。",
  message: {
    zh: "公示截止期 {value} 为自公示之日起三个月；该处罚不属于仅受到通报批评或者较低数额罚款，应为 {expected}",
    en: "public until {value}, three months; this penalty is more than public criticism or a lower fine, it is {expected}",
  },
  fix: { zh: "公示截止期改为 {expected}", en: "set the end of publicity to {expected}" },
  on: ["administrative-penalty"],
  at: "publicityEndsOn",
  args: { expected: "addMonths(this.publishedOn, parameters.penaltyPublicityMonths)" },
  holds: [
    "has(this.revocation)",
    `has(this.envelope.publicity.endReason) && this.envelope.publicity.endReason != "1"`,
    `this.publishedOn > "2025-12-24"`,
    "this.publicityEndsOn != addMonths(this.publishedOn, parameters.penaltyPublicityMonthsMinor)",
    `this.penaltyKinds.exists(kind, kind in ["41", "44"]) && has(this.restrictionEndsOn) && this.restrictionEndsOn > addMonths(this.publishedOn, parameters.penaltyPublicityMonths)`,
    `this.penaltyKinds.all(kind, kind in ["11", "12", "21"]) && !(${isHighFine})`,
  ].join(" || "),
});
