import { defineRule } from "../../../model/rule.ts";

export const commitmentVerifiedLate = defineRule({
  id: "commitment-verified-late",
  code: "COM-033B",
  severity: "warning",
  dimension: "时效性",
  clause: "commitment-verification#verification",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "核查逾期", en: "verified late" },
  why: "承诺事项清单规定了核查时限；逾期核查，不实承诺得不到及时处理。",
  message: {
    zh: "核查日期 {value} 晚于应核查日期 {due}（见 {otherPlace}）",
    en: "verified on {value}, after {due}, the last day for it (see {otherPlace})",
  },
  fix: {
    zh: "核对两个日期；确已逾期的，如实填写并在备注中说明",
    en: "check both dates; if it was late, leave the true date and explain in the remark",
  },
  relation: "agreement",
  on: ["commitment-verification"],
  at: "verifiedOn",
  by: "commitment",
  among: ["commitment"],
  args: { due: "other.verifyDueOn" },
  holds: "this.verifiedOn <= other.verifyDueOn",
});
