import { defineRule } from "../../../model/rule.ts";

export const listedBeforeSecondLetter = defineRule({
  id: "listed-before-second-letter",
  code: "ABN-008D",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#contact-loss",
  source: [{ document: "企业经营异常名录管理办法", article: "第九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "第二次信函寄出前列入", en: "listed before the second letter" },
  why: "两次邮寄都无人签收才视为无法联系，第二次寄出前不能据此列入。",
  message: {
    zh: "列入日期 {value} 不晚于第二次专用信函邮寄日期 {second}",
    en: "listed on {value}, not after the second letter of {second}",
  },
  fix: {
    zh: "按邮寄凭证更正日期；确在寄出前列入的，撤销列入",
    en: "correct the dates after the receipts; otherwise revoke the listing",
  },
  on: ["abnormal-listing"],
  at: "listedOn",
  args: { second: "this.secondLetterOn" },
  holds: [`this.contactEvidence != "3"`, "this.listedOn > this.secondLetterOn"].join(" || "),
});
