import { defineRule } from "../../../model/rule.ts";

export const simplifiedUnderInvestigation = defineRule({
  id: "simplified-under-investigation",
  code: "ENT-034G",
  severity: "error",
  dimension: "准确性",
  clause: "simplified-deregistration#exclusions",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第四十八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: {
    zh: "被立案调查或者采取行政强制措施仍办理简易注销",
    en: "simplified deregistration though under investigation or coercive measures",
  },
  why: "正在被立案调查或者采取行政强制措施的，不得申请办理简易注销。",
  message: {
    zh: "记录注明被立案调查或者采取行政强制措施，简易注销结果却为准予或者正在公告",
    en: "under investigation or coercive measures, but the result is “granted” or “being announced”",
  },
  fix: {
    zh: "核对是否被立案调查或者采取行政强制措施；属实的，不能按简易程序办理",
    en: "see whether it is so; then the simplified route does not apply",
  },
  on: ["simplified-deregistration"],
  at: "result",
  holds: `!(this.result in ["1", "4"]) || this.isUnderInvestigation != "1"`,
});
