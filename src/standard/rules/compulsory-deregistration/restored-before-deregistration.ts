import { defineRule } from "../../../model/rule.ts";

export const restoredBeforeDeregistration = defineRule({
  id: "restored-before-deregistration",
  code: "DER-006D",
  severity: "error",
  dimension: "一致性",
  clause: "compulsory-deregistration#restoration",
  source: [
    { document: "强制注销公司登记制度实施办法", article: "第十条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "恢复登记早于强制注销", en: "restored before it was deregistered" },
  why: "先强制注销，后申请恢复、恢复登记；次序颠倒或者没有强制注销决定的，不能恢复。",
  message: {
    zh: "恢复登记日期 {value} 早于强制注销或者申请，或者没有强制注销决定",
    en: "restored on {value}, before the deregistration or the application, or without a decision",
  },
  fix: {
    zh: "核对强制注销决定日期、申请恢复日期和恢复登记日期 {value}",
    en: "check the decision, the application and {value}",
  },
  on: ["compulsory-deregistration"],
  at: "restoredOn",
  holds: `this.restoredOn == "" || has(this.decidedOn) && this.decidedOn <= this.restoredOn && (!has(this.restorationAppliedOn) || this.decidedOn <= this.restorationAppliedOn && this.restorationAppliedOn <= this.restoredOn)`,
});
