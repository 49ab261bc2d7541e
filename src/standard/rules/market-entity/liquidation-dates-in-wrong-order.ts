import { defineRule } from "../../../model/rule.ts";

export const liquidationDatesInWrongOrder = defineRule({
  id: "liquidation-dates-in-wrong-order",
  code: "ENT-032C",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#liquidation",
  source: [
    { document: "市场主体登记管理条例", article: "第三十二条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "清算、申请注销、注销的日期颠倒", en: "dates of liquidation in the wrong order" },
  why: "清算组先成立、后结束清算，再申请注销、予以注销；次序颠倒多为日期填反。",
  message: {
    zh: "清算组成立、清算结束、申请注销、注销的日期没有依次不早于前一个",
    en: "formation, end of liquidation, application and deregistration are not in that order",
  },
  fix: {
    zh: "与清算报告、注销申请书和准予注销通知书核对各日期",
    en: "compare the dates with the liquidation report, the application and the notice",
  },
  on: ["market-entity"],
  at: "clearingGroup",
  holds: `    !has(this.clearingGroup) ||
    (!has(this.clearingGroup.endedOn) || !has(this.clearingGroup.formedOn) || this.clearingGroup.formedOn <= this.clearingGroup.endedOn) &&
      (!has(this.clearingGroup.endedOn) || !has(this.deregistrationAppliedOn) || this.clearingGroup.endedOn <= this.deregistrationAppliedOn) &&
      (!has(this.deregisteredOn) || !has(this.deregistrationAppliedOn) || this.deregistrationAppliedOn <= this.deregisteredOn)
  `,
});
