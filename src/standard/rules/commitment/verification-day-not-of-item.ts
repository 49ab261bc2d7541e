import { defineRule } from "../../../model/rule.ts";

export const verificationDayNotOfItem = defineRule({
  id: "verification-day-not-of-item",
  code: "COM-033A",
  severity: "warning",
  dimension: "时效性",
  clause: "commitment#verification-term",
  source: [
    { document: "本标准", confidence: "design" },
    { document: "民法典", article: "第二百零一条、第二百零三条", confidence: "known" },
  ],
  since: "1.0.0",
  title: { zh: "应核查日期晚于清单时限", en: "day of verification later than the item asks" },
  why: "应核查日期由承诺作出日期和清单的核查时限算得；最后一日是休假日的顺延。",
  message: {
    zh: "应核查日期 {value} 晚于清单（{otherPlace}）的核查时限 {due}",
    en: "to be verified by {value}, after {due}, the last day by the list ({otherPlace})",
  },
  fix: { zh: "按清单的核查时限重新计算应核查日期", en: "count the day anew from the term in the list" },
  relation: "agreement",
  on: ["commitment"],
  at: "verifyDueOn",
  by: "commitment-item",
  among: ["commitment-item"],
  args: { due: "rolledDay(addDays(this.madeOn, int(other.verifyWithinDays)))" },
  where: "other.effectiveOn <= this.madeOn && (!has(other.expiresOn) || this.madeOn <= other.expiresOn)",
  holds: "this.verifyDueOn <= rolledDay(addDays(this.madeOn, int(other.verifyWithinDays)))",
});
