import { defineRule } from "../../../model/rule.ts";

export const foodLicenceTermNotFiveYears = defineRule({
  id: "food-licence-term-not-five-years",
  code: "LIC-009",
  severity: "warning",
  dimension: "准确性",
  clause: "administrative-licence#food",
  source: [
    {
      document: "食品生产许可管理办法（国家市场监督管理总局令第24号）",
      article: "第二十五条、第三十八条",
      confidence: "seen",
    },
    {
      document: "食品经营许可和备案管理办法（国家市场监督管理总局令第78号）",
      article: "第二十三条、第三十五条",
      confidence: "seen",
    },
    { document: "食品经营许可管理办法（国家食品药品监督管理总局令第17号）", confidence: "known" },
  ],
  since: "1.0.0",
  effectiveFrom: "2015-10-01",
  title: { zh: "食品许可证有效期不是五年", en: "term of a food licence is not five years" },
  why: "食品生产、经营许可证首次核发和延续的有效期为五年；变更、补发的沿用原有效期，仅作提示。起始日是否计入各地做法不同，两种算法都接受。",
  message: {
    zh: "有效期自 {validFrom} 至 {value}，不是五年",
    en: "valid from {validFrom} to {value}, which is not five years",
  },
  fix: {
    zh: "首次核发或者延续的，有效期至应为 {expected}；属于变更、补发的，在文书名称或者许可内容中写明",
    en: "on first issue and renewal it ends on {expected}; if the licence was changed or reissued (变更, 补发), say so in the name of the document or the content",
  },
  on: ["administrative-licence"],
  at: "validTo",
  args: { validFrom: "this.validFrom", expected: "addDays(addYears(this.validFrom, 5), -1)" },
  holds: [
    `has(this.certificateName) && !this.certificateName.contains("食品")`,
    `!(foodLicenceKind(this.certificateNumber) in ["SC", "JY"])`,
    "this.validTo == addDays(addYears(this.validFrom, 5), -1)",
    "this.validTo == addYears(this.validFrom, 5)",
    "this.documentName.matches('变更|补发|补办')",
    "this.content.matches('变更|补发|补办')",
  ].join(" || "),
});
