import { defineRule } from "../../../model/rule.ts";

export const creditCodeOrganizationPart = defineRule({
  id: "credit-code-organization-part",
  code: "IDN-005",
  severity: "warning",
  dimension: "准确性",
  clause: "identifiers#credit-code",
  source: [
    { document: "GB 11714-1997", confidence: "seen" },
    { document: "GB 32100-2015", article: "第4章", confidence: "seen" },
  ],
  since: "1.0.0",
  waivable: true,
  title: { zh: "代码中的组织机构代码校验不符", en: "organisation code inside a credit code fails its check" },
  why: "第9至17位是主体标识码，末位为自身的校验码。总校验码正确而这一段不符的代码确有核发（实测百万分之六十三），只作提示，可以申请豁免。",
  message: {
    zh: "统一社会信用代码 {value} 的第9至17位不符合组织机构代码的校验",
    en: "characters 9 to 17 of the credit code {value} fail the check of an organisation code",
  },
  fix: {
    zh: "对照营业执照核对第9至17位；与证照一致的，申请豁免",
    en: "compare characters 9 to 17 with the licence; if they agree, apply for a waiver",
  },
  each: { elements: ["credit-code"] },
  holds: `creditCodeDefect(this) != "" || isOrganizationCodeRight(this)`,
});
