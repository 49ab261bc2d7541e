import { defineRule } from "../../../model/rule.ts";

export const reputationRevokedWithoutReason = defineRule({
  id: "reputation-revoked-without-reason",
  code: "REN-003",
  severity: "warning",
  dimension: "完整性",
  clause: "reputation#revocation",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "撤销信誉信息没有原因", en: "honour revoked without a reason" },
  why: "撤销荣誉影响企业声誉，要让当事人知道原因。",
  message: {
    zh: "填写了信誉撤销日期 {revokedOn}，但没有填写信誉撤销原因",
    en: "revoked on {revokedOn}, but the reason is missing",
  },
  fix: { zh: "填写信誉撤销原因", en: "fill in the reason" },
  on: ["reputation"],
  at: "revocationReason",
  args: { revokedOn: "this.revokedOn" },
  holds: "!has(this.revokedOn) || has(this.revocationReason)",
});
