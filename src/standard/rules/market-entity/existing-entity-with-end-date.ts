import { defineRule } from "../../../model/rule.ts";

export const existingEntityWithEndDate = defineRule({
  id: "existing-entity-with-end-date",
  code: "ENT-006D",
  severity: "warning",
  dimension: "一致性",
  clause: "market-entity#state",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "存续状态却有注销吊销或撤销日期", en: "existing entity with an end date" },
  why: "多为状态没有随注销、吊销、撤销更新；决定被撤回、恢复登记后日期没有清除也会如此。",
  message: {
    zh: "登记状态为“存续”，却填写了注销、吊销或者撤销日期",
    en: "the state is “in existence” although a day of deregistration, revocation or annulment is given",
  },
  fix: {
    zh: "核实主体现状：已注销、吊销、撤销的，改正登记状态；已恢复登记的，清除该日期",
    en: "find out the present state: correct it, or remove the date if the registration was restored",
  },
  on: ["market-entity"],
  at: "registrationState",
  holds: `this.registrationState != "1" || !has(this.deregisteredOn) && !has(this.revokedOn) && !has(this.annulledOn)`,
});
