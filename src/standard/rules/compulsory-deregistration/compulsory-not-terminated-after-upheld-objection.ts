import { defineRule } from "../../../model/rule.ts";

export const compulsoryNotTerminatedAfterUpheldObjection = defineRule({
  id: "compulsory-not-terminated-after-upheld-objection",
  code: "DER-004C",
  severity: "warning",
  dimension: "时效性",
  clause: "compulsory-deregistration#objections",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第五条", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2025-10-10",
  title: { zh: "异议成立没有终止程序", en: "not terminated after an upheld objection" },
  why: "认定异议成立的，应当终止强制注销程序；结果仍空着，公告就还挂着。",
  message: { zh: "有异议认定成立，程序结果还没有填写", en: "an objection was upheld, but the result is still missing" },
  fix: { zh: "结果填 2，并填写程序终止日期", en: "set the result to 2 and give the day of termination" },
  on: ["compulsory-deregistration"],
  at: "result",
  holds: `has(this.result) || !this.objections.exists(o, has(o.isUpheld) && o.isUpheld == "1")`,
});
