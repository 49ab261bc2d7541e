import { defineRule } from "../../../model/rule.ts";

export const openThoughRevoked = defineRule({
  id: "open-though-revoked",
  code: "ANR-024A",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#state",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "吊销以后仍填开业", en: "said to operate after its licence was revoked" },
  why: "被吊销营业执照的，应解散清算，存续状态不会是开业。",
  message: {
    zh: "存续状态为开业，登记信息（{otherPlace}）在报送以前已经吊销",
    en: "said to operate, but its licence was revoked before the filing ({otherPlace})",
  },
  fix: { zh: "核对存续状态和登记状态", en: "check the operating state and the register" },
  relation: "exclusion",
  on: ["annual-report"],
  at: "operatingState",
  by: "subject",
  among: ["market-entity"],
  when: `this.operatingState == "1"`,
  where: `other.registrationState in ["2", "3"] && other.revokedOn <= this.reportedOn`,
});
