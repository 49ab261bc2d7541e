import { defineRule } from "../../../model/rule.ts";

export const reputationMarkedBeforeGrant = defineRule({
  id: "reputation-marked-before-grant",
  code: "REN-001",
  severity: "warning",
  dimension: "一致性",
  clause: "reputation#mark",
  source: [{ document: "国家企业信用信息公示系统公示实践（2023年11月起）", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "标记早于授予", en: "marked before it was granted" },
  why: "先授予，后标记；多为日期录反。",
  message: {
    zh: "标记日期 {value} 早于授予日期 {grantedOn}",
    en: "marked on {value}, before it was granted on {grantedOn}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["reputation"],
  at: "markedOn",
  args: { grantedOn: "this.grantedOn" },
  holds: "this.markedOn >= this.grantedOn",
});
