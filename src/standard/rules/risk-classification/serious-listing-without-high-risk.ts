import { defineRule } from "../../../model/rule.ts";

export const seriousListingWithoutHighRisk = defineRule({
  id: "serious-listing-without-high-risk",
  code: "RSK-003",
  severity: "warning",
  dimension: "一致性",
  clause: "risk-classification#classes",
  source: [{ document: "国市监信发〔2022〕6号", article: "指标体系由各地确定", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "列入严重违法失信名单而风险等级不是高", en: "on the list of serious violations, yet not of high risk" },
  why: "多数地方将列入严重违法失信名单的直接判定为高风险；各地指标体系不同，以当地规则为准，只作提示。（暂行）",
  message: {
    zh: "主体自 {listedOn} 列入严重违法失信名单（{otherPlace}），信用风险等级为 {value}",
    en: "the subject has been on the list of serious violations since {listedOn} ({otherPlace}), the class is {value}",
  },
  fix: { zh: "核对等级；按地方规则判定的，填写直接判定规则", en: "check the class; if a local rule decides, name it" },
  on: ["risk-classification"],
  relation: "exclusion",
  at: "riskClass",
  args: { listedOn: "other.listedOn" },
  by: "subject",
  among: ["serious-listing"],
  when: `this.riskClass != "D" && !has(this.overrideRule)`,
  where: "other.listedOn <= this.evaluatedOn && (!has(other.removedOn) || other.removedOn > this.evaluatedOn)",
});
