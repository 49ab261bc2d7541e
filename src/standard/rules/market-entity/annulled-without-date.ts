import { defineRule } from "../../../model/rule.ts";

export const annulledWithoutDate = defineRule({
  id: "annulled-without-date",
  code: "ENT-006C",
  severity: "error",
  dimension: "完整性",
  clause: "market-entity#state",
  source: [
    { document: "本标准", confidence: "design" },
    { document: "市场主体登记管理条例", article: "第四十条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "已撤销登记但没有撤销日期", en: "annulled without a date" },
  why: "虚假登记的直接责任人自登记被撤销之日起三年内不得再次申请登记，期限由撤销日期起算。",
  message: {
    zh: "登记状态为“撤销”，但没有填写撤销日期",
    en: "the state is “annulled” but there is no day of annulment",
  },
  fix: {
    zh: "按撤销登记决定书填写撤销日期；没有撤销的，改正登记状态",
    en: "fill in the day of the annulment decision, or correct the state",
  },
  on: ["market-entity"],
  at: "annulledOn",
  holds: `this.registrationState != "5" || has(this.annulledOn)`,
});
