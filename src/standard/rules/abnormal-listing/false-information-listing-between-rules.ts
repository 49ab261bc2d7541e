import { defineRule } from "../../../model/rule.ts";

export const falseInformationListingBetweenRules = defineRule({
  id: "false-information-listing-between-rules",
  code: "ABN-002A",
  severity: "warning",
  dimension: "一致性",
  clause: "abnormal-listing#grounds",
  source: [
    { document: "企业信息公示暂行条例（国务院令第777号修订）", article: "第十八条", confidence: "seen" },
    { document: "企业经营异常名录管理办法", article: "第四条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2024-05-01",
  effectiveTo: "2025-03-17",
  title: {
    zh: "条例修订后仍以公示信息虚假列入企业",
    en: "enterprise listed for false information after the regulation changed",
  },
  why: "企业信息公示暂行条例自2024年5月1日起不再以公示信息虚假列入企业，经营异常名录管理办法到2025年3月18日修订时才删去这一事由，其间两部规定不一致，所以只作提示。",
  message: {
    zh: "列入日期 {value}，事由为企业公示信息隐瞒真实情况、弄虚作假，当时的条例已没有这一事由",
    en: "listed on {value} for false information, which the regulation of that time no longer names",
  },
  fix: {
    zh: "由列入机关复核；企业公示信息虚假的，依条例给予处罚",
    en: "let the organ review it; false information is fined under the regulation",
  },
  on: ["abnormal-listing"],
  at: "listedOn",
  holds: `this.reason != "15"`,
});
