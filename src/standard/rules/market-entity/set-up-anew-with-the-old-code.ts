import { defineRule } from "../../../model/rule.ts";

export const setUpAnewWithTheOldCode = defineRule({
  id: "set-up-anew-with-the-old-code",
  code: "ENT-038E",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#conversion",
  source: [
    { document: "个体工商户登记管理规定", article: "第三十五条", confidence: "seen" },
    { document: "市场主体登记管理条例", article: "第八条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2025-07-15",
  title: { zh: "注销后新设却沿用原代码", en: "set up anew with the old code" },
  why: "个体工商户注销后，其统一社会信用代码永久留存、不再使用；新设企业应有新的代码。",
  message: {
    zh: "办理方式为注销后新设，代码 {value} 却与原个体工商户相同",
    en: "set up anew, but with the code {value} of the individual business",
  },
  fix: {
    zh: "核对办理方式：通过变更登记转型的，改为 2；确为新设的，填写新企业的代码（现为 {value}）",
    en: "check the route: 2 for a change of registration; otherwise enter the code of the new enterprise, not {value}",
  },
  on: ["market-entity"],
  at: "creditCode",
  holds: `this.conversion.route != "1" || this.conversion.originalCreditCode != this.creditCode`,
});
