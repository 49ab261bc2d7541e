import { defineRule } from "../../../model/rule.ts";

export const foodProductionLicenceNotFromGrant = defineRule({
  id: "food-production-licence-not-from-grant",
  code: "LIC-011",
  severity: "warning",
  dimension: "一致性",
  clause: "administrative-licence#food",
  source: [
    {
      document: "食品生产许可管理办法（国家市场监督管理总局令第24号）",
      article: "第二十五条、第三十八条、第三十九条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2020-03-01",
  title: { zh: "食品生产许可证有效期不自决定日起", en: "food production licence not valid from its grant" },
  why: "食品生产许可证的发证日期为许可决定作出的日期，有效期由此起算；变更、补发的沿用原有效期。",
  message: {
    zh: "食品生产许可证有效期自 {value}，不是许可决定日期 {decidedOn}",
    en: "the food production licence is valid from {value}, not from the day of its grant {decidedOn}",
  },
  fix: {
    zh: "按许可证件核对；首次核发或者延续的，有效期自应为 {decidedOn}，属于变更、补发的，在文书名称或者许可内容中写明",
    en: "check the certificate; on first issue and renewal it is valid from {decidedOn}, if it was changed or reissued (变更, 补发), say so in the name of the document or the content",
  },
  on: ["administrative-licence"],
  at: "validFrom",
  args: { decidedOn: "this.decidedOn" },
  holds: [
    `has(this.certificateName) && !this.certificateName.contains("食品")`,
    `foodLicenceKind(this.certificateNumber) != "SC"`,
    "this.validFrom == this.decidedOn",
    "this.documentName.matches('变更|补发|补办')",
    "this.content.matches('变更|补发|补办')",
  ].join(" || "),
});
