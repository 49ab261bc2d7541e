import { defineRule } from "../../../model/rule.ts";

export const simplifiedDecidedBeforeApplication = defineRule({
  id: "simplified-decided-before-application",
  code: "ENT-033H",
  severity: "error",
  dimension: "一致性",
  clause: "simplified-deregistration#result",
  source: [
    { document: "市场主体登记管理条例", article: "第三十三条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "决定早于申请", en: "decided before it was applied for" },
  why: "先申请、后决定；颠倒多为填反。",
  message: {
    zh: "作出决定日期 {value} 早于申请注销登记日期 {appliedOn}",
    en: "decided on {value}, before the application on {appliedOn}",
  },
  fix: { zh: "核对申请日期 {appliedOn} 和决定日期 {value}", en: "check {appliedOn} and {value}" },
  on: ["simplified-deregistration"],
  at: "decidedOn",
  args: { appliedOn: "this.appliedOn" },
  holds: "this.appliedOn <= this.decidedOn",
});
