import { defineRule } from "../../../model/rule.ts";

export const publicityEndReasonMissing = defineRule({
  id: "publicity-end-reason-missing",
  code: "GEN-031C",
  severity: "error",
  dimension: "完整性",
  clause: "credit-data#envelope",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "停止公示没有原因", en: "publicity ended without a reason" },
  why: "到期、修复、移出、撤回的后续处理不同；没有原因的停止公示无法核对是否应当恢复。",
  message: {
    zh: "填有实际停止公示日期 {ended}，但没有停止公示原因",
    en: "publicity ended on {ended}, but no reason is given",
  },
  fix: { zh: "填写停止公示原因", en: "fill in the reason" },
  on: { having: "envelope" },
  at: "envelope.publicity.endReason",
  args: { ended: "this.envelope.publicity.endedOn" },
  holds: "!has(this.envelope.publicity.endedOn) || has(this.envelope.publicity.endReason)",
});
