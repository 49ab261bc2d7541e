import { defineRule } from "../../../model/rule.ts";

export const upperConsentMissing = defineRule({
  id: "upper-consent-missing",
  code: "SER-015A",
  severity: "warning",
  dimension: "完整性",
  clause: "serious-listing#consent",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第二十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "没有上一级机关同意日期", en: "consent of the upper organ missing" },
  why: "县级、设区的市级市场监督管理部门作出列入决定，应报经上一级市场监督管理部门同意。机关级别由代码第3至8位推定，所以只作提示。",
  message: {
    zh: "列入决定机关代码的区划为 {division}，没有填写上一级机关同意日期",
    en: "the division of the organ is {division}, but the consent of the upper organ is missing",
  },
  fix: {
    zh: "填写上一级机关同意日期；机关为省级以上的不需填写",
    en: "fill in the day of the consent; organs of a province need none",
  },
  on: ["serious-listing"],
  at: "upperConsentOn",
  args: { division: "this.decisionOrganCode.substring(2, 8)" },
  holds: ["has(this.upperConsentOn)", `this.decisionOrganCode.substring(4, 8) == "0000"`].join(" || "),
});
