import { defineRule } from "../../../model/rule.ts";

export const convertedWithAnotherCode = defineRule({
  id: "converted-with-another-code",
  code: "ENT-038A",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#conversion",
  source: [{ document: "个体工商户登记管理规定", article: "第十七条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
  title: { zh: "变更登记转型后代码变了", en: "converted by a change of registration with another code" },
  why: "个体工商户通过变更登记转型为企业的，统一社会信用代码延续；注销后新设的是新的主体，不延续。2025年7月15日前没有变更登记的办法，不作判断。",
  message: {
    zh: "通过变更登记转型，代码 {value} 与原个体工商户代码 {original} 不一致",
    en: "converted by a change of registration, but the code {value} is not that of the individual business {original}",
  },
  fix: {
    zh: "代码应为 {original}（现为 {value}）；实为注销后新设的，办理方式改为 1",
    en: "the code must be {original}, not {value}; if it was set up anew, the route is 1",
  },
  on: ["market-entity"],
  at: "creditCode",
  args: { original: "this.conversion.originalCreditCode" },
  holds: `this.conversion.route != "2" || this.conversion.convertedOn < "2025-07-15" || this.conversion.originalCreditCode == this.creditCode`,
});
