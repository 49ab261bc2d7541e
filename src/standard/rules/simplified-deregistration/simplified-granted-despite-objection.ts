import { defineRule } from "../../../model/rule.ts";

export const simplifiedGrantedDespiteObjection = defineRule({
  id: "simplified-granted-despite-objection",
  code: "ENT-033F",
  severity: "error",
  dimension: "准确性",
  clause: "simplified-deregistration#objections",
  source: [
    { document: "市场主体登记管理条例", article: "第三十三条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第四十九条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "有异议仍准予简易注销", en: "granted despite an objection" },
  why: "公示期内有关部门、债权人及其他利害关系人提出异议的，不能按简易程序注销；异议撤回的除外。",
  message: {
    zh: "{raisedOn} 有人提出异议且未撤回，结果却为准予",
    en: "an objection of {raisedOn} was not withdrawn, but the result is “granted”",
  },
  fix: {
    zh: "核对 {raisedOn} 的异议：已撤回的补填撤回日期；未撤回的，结果应为不予或者已撤销公告",
    en: "see the objection of {raisedOn}: give the day it was withdrawn, or the result cannot be “granted”",
  },
  on: ["simplified-deregistration"],
  at: "result",
  args: { raisedOn: "this.objections.filter(o, has(o.raisedOn) && !has(o.withdrawnOn))[0].raisedOn" },
  holds: `this.result != "1" || !this.objections.exists(o, has(o.raisedOn) && !has(o.withdrawnOn))`,
});
