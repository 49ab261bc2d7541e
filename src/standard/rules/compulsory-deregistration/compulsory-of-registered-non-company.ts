import { defineRule } from "../../../model/rule.ts";

export const compulsoryOfRegisteredNonCompany = defineRule({
  id: "compulsory-of-registered-non-company",
  code: "DER-007B",
  severity: "error",
  dimension: "准确性",
  clause: "compulsory-deregistration#scope-of-application",
  source: [
    { document: "公司法", article: "第二百四十一条", confidence: "seen" },
    { document: "强制注销公司登记制度实施办法", article: "第二条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "登记类型不是公司", en: "registered as another type" },
  why: "登记信息中的类型不是公司、分公司的，不适用强制注销。",
  message: {
    zh: "登记信息中的类型为 {type}（{otherPlace}），不是公司、分公司",
    en: "registered as {type} ({otherPlace}), neither a company nor its branch",
  },
  fix: {
    zh: "核对登记信息（{otherPlace}）的类型 {type}",
    en: "check the type {type} in the registration ({otherPlace})",
  },
  relation: "agreement",
  on: ["compulsory-deregistration"],
  at: "subject.creditCode",
  by: "subject",
  among: ["market-entity"],
  args: { type: "other.entityType" },
  holds: `other.entityType.matches("^(1[0-9]|2|5[12]|58|6[12]|68)")`,
});
