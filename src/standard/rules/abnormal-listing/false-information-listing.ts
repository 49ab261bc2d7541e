import { defineRule } from "../../../model/rule.ts";

export const falseInformationListing = defineRule({
  id: "false-information-listing",
  code: "ABN-002B",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#grounds",
  source: [
    { document: "企业信息公示暂行条例（国务院令第777号修订）", article: "第十八条", confidence: "seen" },
    { document: "企业经营异常名录管理办法", article: "第四条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2025-03-18",
  title: { zh: "以公示信息虚假列入企业", en: "enterprise listed for false information" },
  why: "2025年3月18日起，企业公示信息隐瞒真实情况、弄虚作假不再是列入事由，依条例给予处罚；个体工商户、农民专业合作社年度报告虚假的仍应列入。",
  message: {
    zh: "列入日期 {value}，事由为企业公示信息隐瞒真实情况、弄虚作假，已不是列入事由",
    en: "listed on {value} for false information, which is no longer a reason for enterprises",
  },
  fix: {
    zh: "撤销列入；当事人为个体工商户、农民专业合作社的，更正名录主体类别和事由",
    en: "revoke the listing; for an individual business or a cooperative correct regime and reason",
  },
  on: ["abnormal-listing"],
  at: "listedOn",
  holds: `this.reason != "15"`,
});
