import { defineRule } from "../../../model/rule.ts";

export const listingWithoutCreditCode = defineRule({
  id: "listing-without-credit-code",
  code: "ABN-009A",
  severity: "error",
  dimension: "完整性",
  clause: "abnormal-listing#decision",
  source: [{ document: "企业经营异常名录管理办法", article: "第五条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "列入决定没有统一社会信用代码", en: "listing without a credit code" },
  why: "列入决定应包括统一社会信用代码；只凭名称容易列错主体。2025年3月17日以前的决定可以只有注册号。",
  message: { zh: "没有统一社会信用代码", en: "the credit code is missing" },
  fix: {
    zh: "按营业执照填写18位统一社会信用代码；无法确定主体的，不应列入",
    en: "enter the 18 characters from the licence; a subject that cannot be told must not be listed",
  },
  on: ["abnormal-listing"],
  at: "subject.creditCode",
  holds: ["has(this.subject.creditCode)", `this.listedOn < "2025-03-18" && has(this.subject.registrationNumber)`].join(
    " || ",
  ),
});
