import { defineRule } from "../../../model/rule.ts";

export const deregisteredBeforeApproved = defineRule({
  id: "deregistered-before-approved",
  code: "ENT-008B",
  severity: "error",
  dimension: "一致性",
  clause: "market-entity#dates",
  source: [
    { document: "本标准", confidence: "design" },
    { document: "市场主体登记管理条例", article: "第三十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "注销日期早于核准日期", en: "deregistered before the latest approval" },
  why: "注销登记以后主体终止，不会再有登记被核准；核准日期可以就是注销登记之日。",
  message: {
    zh: "注销日期 {value} 早于核准日期 {approvedOn}",
    en: "the day of deregistration {value} is before the latest approval {approvedOn}",
  },
  fix: {
    zh: "按准予注销登记通知书填写注销日期；核准日期不应取注销后更新数据的日期",
    en: "fill in the day of the deregistration notice; the approval must not be a day on which data were updated later",
  },
  on: ["market-entity"],
  at: "deregisteredOn",
  args: {
    approvedOn: "this.approvedOn",
  },
  holds: `!(this.registrationState in ["3", "4"]) || this.approvedOn <= this.deregisteredOn`,
});
