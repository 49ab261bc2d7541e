import { defineRule } from "../../../model/rule.ts";

export const capitalConspicuouslyLarge = defineRule({
  id: "capital-conspicuously-large",
  code: "ENT-016A",
  severity: "information",
  dimension: "准确性",
  clause: "market-entity#capital",
  source: [{ document: "公司登记管理实施办法", article: "第十条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "注册资本十亿元以上", en: "capital of a billion yuan or more" },
  why: "2024年6月30日前登记设立、注册资本十亿元以上的公司，登记机关应当研判其真实性、合理性。数额属实即无问题；也可能是把元当作万元。",
  message: {
    zh: "公司于2024年6月30日前登记设立，注册资本为 {value} 万元，达到十亿元",
    en: "a company set up by 2024-06-30 has a capital of {value} (10 000 yuan), a billion yuan or more",
  },
  fix: {
    zh: "先核对单位是否为万元；属实的，由登记机关结合经营范围、出资能力等研判",
    en: "see first whether the unit is 10 000 yuan; if so, the registrar examines whether the capital is plausible",
  },
  on: ["market-entity"],
  at: "registeredCapital",
  holds: `
    asOf < "2025-02-10" ||
    this.registrationState != "1" ||
    !this.entityType.matches('^(1|5[12]|6[12])') ||
    this.establishedOn > "2024-06-30" ||
    this.capitalCurrency != "156" ||
    compareDecimals(this.registeredCapital, "100000") < 0
  `,
});
