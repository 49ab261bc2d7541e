import { defineRule } from "../../../model/rule.ts";

export const deregisteredBeforeRevoked = defineRule({
  id: "deregistered-before-revoked",
  code: "ENT-007",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#dates",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "吊销后注销的注销日期早于吊销日期", en: "deregistered before revoked" },
  why: "登记状态“吊销，已注销”是先吊销、后注销；日期相反多为两列填反。",
  message: {
    zh: "登记状态为“吊销，已注销”，但注销日期 {value} 早于吊销日期 {revokedOn}",
    en: "the state is “revoked and deregistered” but the day of deregistration {value} is before that of revocation {revokedOn}",
  },
  fix: {
    zh: "与处罚决定书、准予注销登记通知书核对两个日期，看是否填反",
    en: "compare both dates with the documents, they may have been exchanged",
  },
  on: ["market-entity"],
  at: "deregisteredOn",
  args: {
    revokedOn: "this.revokedOn",
  },
  holds: `this.registrationState != "3" || this.revokedOn <= this.deregisteredOn`,
});
