import { defineRule } from "../../../model/rule.ts";

export const simplifiedInDispute = defineRule({
  id: "simplified-in-dispute",
  code: "ENT-034H",
  severity: "error",
  dimension: "准确性",
  clause: "simplified-deregistration#exclusions",
  source: [{ document: "市场主体登记管理条例实施细则", article: "第四十八条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: {
    zh: "正在诉讼或者仲裁程序中仍办理简易注销",
    en: "simplified deregistration though in litigation or arbitration",
  },
  why: "正在诉讼或者仲裁程序中的，不得申请办理简易注销。",
  message: {
    zh: "记录注明正在诉讼或者仲裁程序中，简易注销结果却为准予或者正在公告",
    en: "in litigation or arbitration, but the result is “granted” or “being announced”",
  },
  fix: {
    zh: "核对是否正在诉讼或者仲裁程序中；属实的，不能按简易程序办理",
    en: "see whether it is so; then the simplified route does not apply",
  },
  on: ["simplified-deregistration"],
  at: "result",
  holds: `!(this.result in ["1", "4"]) || this.isInDispute != "1"`,
});
