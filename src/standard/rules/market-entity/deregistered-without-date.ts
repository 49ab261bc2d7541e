import { defineRule } from "../../../model/rule.ts";

export const deregisteredWithoutDate = defineRule({
  id: "deregistered-without-date",
  code: "ENT-006A",
  severity: "error",
  dimension: "完整性",
  clause: "market-entity#state",
  source: [
    { document: "本标准", confidence: "design" },
    { document: "公司法", article: "第三十七条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "已注销但没有注销日期", en: "deregistered without a date" },
  why: "注销登记之日主体终止，此后的业务应否存在都要与该日比较。",
  message: {
    zh: "登记状态为“{state}”，但没有填写注销日期",
    en: "the state is “{state}” but there is no day of deregistration",
  },
  fix: {
    zh: "按准予注销登记通知书填写注销日期；没有注销的，改正登记状态",
    en: "fill in the day of the deregistration notice, or correct the state",
  },
  on: ["market-entity"],
  at: "deregisteredOn",
  args: {
    state: `codeTitle("registration-state", this.registrationState)`,
  },
  holds: `!(this.registrationState in ["3", "4"]) || has(this.deregisteredOn)`,
});
