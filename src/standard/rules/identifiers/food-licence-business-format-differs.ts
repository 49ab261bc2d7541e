import { defineRule } from "../../../model/rule.ts";

export const foodLicenceBusinessFormatDiffers = defineRule({
  id: "food-licence-business-format-differs",
  code: "IDN-022",
  severity: "error",
  dimension: "一致性",
  clause: "identifiers#food-licence-number",
  source: [{ document: "食品经营许可和备案管理办法", article: "第二十七条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "主体业态与许可证编号首位不一致", en: "business format against the licence number" },
  why: "食品经营许可证编号首位就是主体业态：1 食品销售经营者、2 餐饮服务经营者、3 集中用餐单位食堂。",
  message: {
    zh: "主体业态为 {value}，许可证编号 {number} 的首位为 {expected}",
    en: "the business format is {value}, the first digit of the licence number {number} is {expected}",
  },
  fix: {
    zh: "对照许可证件更正主体业态或者编号",
    en: "correct the format or the number after the certificate",
  },
  on: ["administrative-licence"],
  at: "businessFormat",
  args: { number: `this.certificateNumber`, expected: `foodLicenceBusinessFormat(this.certificateNumber)` },
  holds: `foodLicenceNumberDefect(this.certificateNumber) != "" || foodLicenceBusinessFormat(this.certificateNumber) in ["", this.businessFormat]`,
});
