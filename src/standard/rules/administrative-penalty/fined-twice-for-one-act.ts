import { defineRule } from "../../../model/rule.ts";

export const finedTwiceForOneAct = defineRule({
  id: "fined-twice-for-one-act",
  code: "PEN-031",
  severity: "warning",
  dimension: "一致性",
  clause: "administrative-penalty#same-act",
  source: [{ document: "行政处罚法", article: "第二十九条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "同一违法行为两次罚款", en: "two fines for one act" },
  why: "同一个违法行为不得给予两次以上罚款；违反几个法律规范的按罚款数额高的处罚。违法行为类型和终了日期都相同的，可能是同一行为；已变更、撤销的不算。",
  message: {
    zh: "与 {number}（{otherPlace}）是同一主体、同一类型、同日终了的行为，都给予了罚款",
    en: "{number} ({otherPlace}) fines the same subject for a violation of the same type that ended on the same day",
  },
  fix: {
    zh: "核对是否为同一行为；确为同一行为的，报告处罚机关撤销其一",
    en: "check whether it is one act; if so, one of the fines must go",
  },
  relation: "unique",
  on: ["administrative-penalty"],
  at: "violationType",
  by: "subject",
  args: { number: "other.documentNumber" },
  when: `this.penaltyKinds.exists(kind, kind == "21") && !has(this.revocation)`,
  where: `other.penaltyKinds.exists(kind, kind == "21") && !has(other.revocation) && this.violationType == other.violationType && this.violationEndedOn == other.violationEndedOn && this.documentNumber != other.documentNumber`,
});
