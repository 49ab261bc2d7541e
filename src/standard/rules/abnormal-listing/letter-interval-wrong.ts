import { defineRule } from "../../../model/rule.ts";

export const letterIntervalWrong = defineRule({
  id: "letter-interval-wrong",
  code: "ABN-008C",
  severity: "error",
  dimension: "时效性",
  clause: "abnormal-listing#contact-loss",
  source: [{ document: "企业经营异常名录管理办法", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "两次专用信函间隔不合规定", en: "interval between the letters wrong" },
  why: "两次邮寄间隔不得少于15日、不得超过30日，否则不能视为无法取得联系。",
  message: {
    zh: "两次邮寄日期为 {first} 和 {value}，间隔 {days} 日",
    en: "mailed on {first} and {value}, {days} days apart",
  },
  fix: {
    zh: "按邮寄凭证核对日期；间隔确不合规定的，重新邮寄后再认定",
    en: "check the dates after the receipts; otherwise mail again before listing",
  },
  on: ["abnormal-listing"],
  at: "secondLetterOn",
  args: { first: "this.firstLetterOn", days: "daysBetween(this.firstLetterOn, this.secondLetterOn)" },
  holds: [
    "daysBetween(this.firstLetterOn, this.secondLetterOn) >= parameters.abnormalLetterDaysMin && daysBetween(this.firstLetterOn, this.secondLetterOn) <= parameters.abnormalLetterDaysMax",
  ].join(" || "),
});
