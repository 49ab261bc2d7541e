import { defineRule } from "../../../model/rule.ts";

export const verifiedListingLate = defineRule({
  id: "verified-listing-late",
  code: "ABN-003C",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#verified",
  source: [
    { document: "企业经营异常名录管理办法", article: "第九条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十四条、第十五条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第十一条、第十二条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "查实后列入逾期", en: "listed late after verification" },
  why: "查实无法联系或者信息虚假的，应自查实之日起10个工作日内作出列入决定。",
  message: {
    zh: "列入日期 {value} 晚于应作出决定的最后一日 {due}（查实日期 {verified}）",
    en: "listed on {value}, after the last day {due} (verified on {verified})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，如实填写并由列入机关说明原因",
    en: "check both dates; if it was late, leave the true date and let the organ explain",
  },
  on: ["abnormal-listing"],
  at: "listedOn",
  args: { verified: "this.verifiedOn", due: "addWorkingDays(this.verifiedOn, parameters.abnormalListingWorkingDays)" },
  holds: [
    `!(this.reason in ["14", "15", "22", "23", "32", "33"])`,
    "this.listedOn <= addWorkingDays(this.verifiedOn, parameters.abnormalListingWorkingDays)",
  ].join(" || "),
});
