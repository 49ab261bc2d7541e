import { defineRule } from "../../../model/rule.ts";

export const individualGrantedBeforeInquiryEnded = defineRule({
  id: "individual-granted-before-inquiry-ended",
  code: "ENT-033E",
  severity: "warning",
  dimension: "时效性",
  clause: "simplified-deregistration#individuals",
  source: [
    { document: "市场主体登记管理条例", article: "第三十三条", confidence: "seen" },
    { document: "个体工商户登记管理规定", article: "第三十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "推送未满十日就准予注销", en: "granted before the ten days of inquiry" },
  why: "个体工商户的申请推送税务等有关部门，有关部门在10日内没有提出异议的，可以直接办理；部门提前答复无异议的，属于正常。",
  message: {
    zh: "{pushedOn} 推送有关部门，{value} 准予注销，不满10日",
    en: "sent to the departments on {pushedOn} and granted on {value}, within ten days",
  },
  fix: {
    zh: "核对推送日期 {pushedOn} 和决定日期 {value}，以及有关部门是否均已答复",
    en: "check {pushedOn} and {value}, and whether every department had answered",
  },
  on: ["simplified-deregistration"],
  at: "decidedOn",
  args: { pushedOn: "this.pushedOn" },
  holds: `this.subject.kind != "4" || this.result != "1" || this.decidedOn >= addDays(this.pushedOn, parameters.individualInquiryDays)`,
});
