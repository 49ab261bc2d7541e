import { defineRule } from "../../../model/rule.ts";

export const deregistrationAppliedLateAfterLiquidation = defineRule({
  id: "deregistration-applied-late-after-liquidation",
  code: "ENT-032A",
  severity: "warning",
  dimension: "时效性",
  clause: "market-entity#liquidation",
  source: [
    { document: "市场主体登记管理条例", article: "第三十二条", confidence: "seen" },
    { document: "市场主体登记管理条例实施细则", article: "第四十四条", confidence: "seen" },
    { document: "民法典", article: "第二百零三条", confidence: "known" },
  ],
  since: "1.0.0",
  effectiveFrom: "2022-03-01",
  title: { zh: "清算结束超过三十日申请注销", en: "deregistration applied for late" },
  why: "清算组应自清算结束之日起30日内申请注销登记，当日不计；末日为法定休假日的顺延。",
  message: {
    zh: "清算结束于 {endedOn}，申请注销日期 {value} 超过30日",
    en: "the liquidation ended on {endedOn}; the application on {value} is over 30 days later",
  },
  fix: {
    zh: "核对清算结束日期 {endedOn} 和申请日期；确已超期的如实填写",
    en: "check the end of the liquidation ({endedOn}) and the application; if it was late, leave the true date",
  },
  on: ["market-entity"],
  at: "deregistrationAppliedOn",
  args: { endedOn: "this.clearingGroup.endedOn" },
  holds: `    this.clearingGroup.endedOn < "2022-03-01" ||
    this.deregistrationAppliedOn <= addDays(this.clearingGroup.endedOn, parameters.deregistrationApplicationDays) ||
    this.deregistrationAppliedOn <= rolledDay(addDays(this.clearingGroup.endedOn, parameters.deregistrationApplicationDays))
  `,
});
