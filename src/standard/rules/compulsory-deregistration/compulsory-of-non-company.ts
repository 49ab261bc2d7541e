import { defineRule } from "../../../model/rule.ts";

export const compulsoryOfNonCompany = defineRule({
  id: "compulsory-of-non-company",
  code: "DER-007A",
  severity: "error",
  dimension: "准确性",
  clause: "compulsory-deregistration#scope-of-application",
  source: [
    { document: "公司法", article: "第二百四十一条", confidence: "seen" },
    { document: "强制注销公司登记制度实施办法", article: "第二条", confidence: "seen" },
    { document: "强制注销公司登记制度实施办法", article: "第十九条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "不是公司却强制注销", en: "compulsory deregistration of what is no company" },
  why: "强制注销只适用于公司，分公司参照适用；个体工商户、合伙企业、个人独资企业、农民专业合作社和非公司企业法人不适用。",
  message: {
    zh: "主体类别或者企业类型（{type}）不是公司、分公司",
    en: "the kind or the type ({type}) is neither a company nor its branch",
  },
  fix: {
    zh: "核对企业类型（{type}）；确实不是公司的，撤销强制注销程序",
    en: "check the type ({type}); if it is no company, withdraw the procedure",
  },
  on: ["compulsory-deregistration"],
  at: "subject.kind",
  args: { type: `has(this.subject.entityType) ? this.subject.entityType : ""` },
  holds: `this.subject.kind == "1" && (!has(this.subject.entityType) || this.subject.entityType.matches("^(1[0-9]|2|5[12]|58|6[12]|68)"))`,
});
