import { defineRule } from "../../../model/rule.ts";

export const incentiveRevokedWithoutReason = defineRule({
  id: "incentive-revoked-without-reason",
  code: "INC-003",
  severity: "error",
  dimension: "完整性",
  clause: "incentive#revocation",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "撤销激励没有原因", en: "incentive revoked without a reason" },
  why: "撤销激励影响主体权益，要让当事人知道原因。",
  message: {
    zh: "填写了激励撤销日期 {revokedOn}，但没有填写激励撤销原因",
    en: "revoked on {revokedOn}, but the reason is missing",
  },
  fix: { zh: "填写激励撤销原因", en: "fill in the reason" },
  on: ["incentive"],
  at: "revocationReason",
  args: { revokedOn: "this.revokedOn" },
  holds: "!has(this.revokedOn) || has(this.revocationReason)",
});
