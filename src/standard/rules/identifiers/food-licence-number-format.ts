import { defineRule } from "../../../model/rule.ts";

export const foodLicenceNumberFormat = defineRule({
  id: "food-licence-number-format",
  code: "IDN-021A",
  severity: "error",
  dimension: "规范性",
  clause: "identifiers#food-licence-number",
  source: [
    { document: "食品生产许可管理办法", article: "第三十条", confidence: "seen" },
    { document: "食品经营许可和备案管理办法", article: "第二十七条、第四十五条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "食品许可编号不是字母加14位数字", en: "food licence number not of its form" },
  why: "食品生产许可证为 SC、食品经营许可证为 JY、仅销售预包装食品备案为 YB，后接14位半角数字；JY 首位为1至3，YB 首位为1至2。许可证书名称中没有“食品”的，可能是其他部门以同样字母开头的编号，不作判断。",
  message: {
    zh: "食品许可编号 {value} 不是 SC、JY 或者 YB 加14位数字，或者首位不在规定范围",
    en: "the food licence number {value} is not SC, JY or YB with 14 digits, or the first digit is out of range",
  },
  fix: {
    zh: "对照许可证件核对位数和首位",
    en: "compare the number of digits and the first digit with the certificate",
  },
  on: ["administrative-licence"],
  at: "certificateNumber",
  holds: [
    `has(this.certificateName) && !this.certificateName.contains("食品")`,
    "!toHalfWidth(this.certificateNumber).matches('^(SC|JY|YB)[0-9]{10,}$')",
    `foodLicenceNumberDefect(this.certificateNumber) != "format"`,
  ].join(" || "),
});
