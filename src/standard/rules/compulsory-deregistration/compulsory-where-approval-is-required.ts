import { defineRule } from "../../../model/rule.ts";

export const compulsoryWhereApprovalIsRequired = defineRule({
  id: "compulsory-where-approval-is-required",
  code: "DER-007C",
  severity: "error",
  dimension: "准确性",
  clause: "compulsory-deregistration#scope-of-application",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第二条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "注销须经批准却强制注销", en: "compulsory though approval is required" },
  why: "法律、行政法规或者国务院决定规定公司在注销登记前须经批准的，不适用强制注销。",
  message: {
    zh: "注明注销前须经批准，不适用强制注销",
    en: "deregistration needs approval, so the compulsory route does not apply",
  },
  fix: {
    zh: "核对是否须经批准；须经批准的撤销公告",
    en: "see whether approval is needed; if so withdraw the announcement",
  },
  on: ["compulsory-deregistration"],
  at: "isApprovalRequired",
  holds: `this.isApprovalRequired != "1"`,
});
