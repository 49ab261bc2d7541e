import { defineRule } from "../../../model/rule.ts";

export const contributionBeyondFiveYears = defineRule({
  id: "contribution-beyond-five-years",
  code: "ENT-014D",
  severity: "error",
  dimension: "准确性",
  clause: "shareholder-contribution#term",
  source: [
    { document: "公司法", article: "第四十七条", confidence: "seen" },
    { document: "公司法", article: "第二百二十八条", confidence: "seen" },
    { document: "公司登记管理实施办法", article: "第七条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2024-07-01",
  waivable: true,
  title: { zh: "认缴出资日期超过五年", en: "subscription due after more than five years" },
  why: "2024年7月1日起设立的有限责任公司，股东应自公司成立之日起五年内缴足；增资部分自注册资本变更登记之日起五年内。按登记信息中的成立日期和变更事项判断，没有变更事项的以核准日期为最晚的增资之日。",
  message: {
    zh: "认缴出资日期 {value} 超过期限：公司成立于 {establishedOn}，应在 {limit} 以前缴足（{otherPlace}）",
    en: "due on {value}, too late: the company was established on {establishedOn}, the limit is {limit} ({otherPlace})",
  },
  fix: {
    zh: "与章程核对认缴出资日期（现为 {value}，公司成立于 {establishedOn}，期限 {limit}，登记信息在 {otherPlace}）；属于增资的，在登记信息中填写变更事项",
    en: "compare {value} with the articles (established {establishedOn}, limit {limit}, registration at {otherPlace}); for an increase give the change in the registration",
  },
  relation: "agreement",
  on: ["shareholder-contribution"],
  at: "subscribedOn",
  by: "subject",
  among: ["market-entity"],
  args: { establishedOn: "other.establishedOn", limit: "addYears(other.establishedOn, parameters.contributionYears)" },
  where: `other.entityType.matches("^(11|51|61)") && other.establishedOn >= "2024-07-01" && !(has(other.isConvertedFromIndividual) && other.isConvertedFromIndividual == "1")`,
  holds: `this.subscribedOn <= addYears(other.establishedOn, parameters.contributionYears) || (has(other.changes) ? other.changes.exists(c, has(c.item) && has(c.changedOn) && (has(c.kind) ? c.kind == "06" : c.item.matches("注册资本|出资")) && this.subscribedOn <= addYears(c.changedOn, parameters.contributionYears)) : this.subscribedOn <= addYears(other.approvedOn, parameters.contributionYears))`,
});
