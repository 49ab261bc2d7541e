import { defineRule } from "../../../model/rule.ts";

export const foodLicenceCheckDigit = defineRule({
  id: "food-licence-check-digit",
  code: "IDN-021B",
  severity: "error",
  dimension: "准确性",
  clause: "identifiers#food-licence-number",
  source: [
    { document: "食品生产许可管理办法", article: "第三十条", confidence: "seen" },
    { document: "食品经营许可和备案管理办法", article: "第二十七条、第四十五条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "食品许可编号校验码错误", en: "wrong check digit of a food licence number" },
  why: "末位由前13位按 MOD 11,10 算得；不符多为录错一位。许可证书名称中没有“食品”的，可能是其他部门以同样字母开头的编号，不作判断。",
  message: {
    zh: "食品许可编号 {value} 的末位与前13位不符",
    en: "the last digit of the food licence number {value} does not follow from the 13 before",
  },
  fix: {
    zh: "对照许可证件逐位核对",
    en: "compare every digit with the certificate",
  },
  on: ["administrative-licence"],
  at: "certificateNumber",
  holds: [
    `has(this.certificateName) && !this.certificateName.contains("食品")`,
    `foodLicenceKind(this.certificateNumber) == ""`,
    `foodLicenceNumberDefect(this.certificateNumber) != "check-digit"`,
  ].join(" || "),
});
