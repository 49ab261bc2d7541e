import { defineRule } from "../../../model/rule.ts";

export const compulsoryDespiteUpheldObjection = defineRule({
  id: "compulsory-despite-upheld-objection",
  code: "DER-004A",
  severity: "error",
  dimension: "准确性",
  clause: "compulsory-deregistration#objections",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第五条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "异议成立仍强制注销", en: "deregistered despite an upheld objection" },
  why: "认定异议成立的，应当终止强制注销程序。",
  message: { zh: "有异议认定成立，结果却为强制注销", en: "an objection was upheld, but the company was deregistered" },
  fix: {
    zh: "核对异议审查结论；成立的，结果改为 2 并填写程序终止日期",
    en: "check the reviews; with an upheld objection the result is 2 with the day of termination",
  },
  on: ["compulsory-deregistration"],
  at: "result",
  holds: `this.result != "1" || !this.objections.exists(o, has(o.isUpheld) && o.isUpheld == "1")`,
});
