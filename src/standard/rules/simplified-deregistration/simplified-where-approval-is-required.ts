import { defineRule } from "../../../model/rule.ts";

export const simplifiedWhereApprovalIsRequired = defineRule({
  id: "simplified-where-approval-is-required",
  code: "ENT-034J",
  severity: "error",
  dimension: "准确性",
  clause: "simplified-deregistration#exclusions",
  source: [{ document: "市场主体登记管理条例", article: "第三十三条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "注销依法须经批准仍办理简易注销", en: "simplified deregistration though approval is required by law" },
  why: "注销依法须经批准的，不适用简易注销程序。",
  message: {
    zh: "记录注明注销依法须经批准，简易注销结果却为准予或者正在公告",
    en: "approval is required by law, but the result is “granted” or “being announced”",
  },
  fix: {
    zh: "核对是否注销依法须经批准；属实的，不能按简易程序办理",
    en: "see whether it is so; then the simplified route does not apply",
  },
  on: ["simplified-deregistration"],
  at: "result",
  holds: `!(this.result in ["1", "4"]) || this.isApprovalRequired != "1"`,
});
