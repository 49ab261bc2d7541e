import { defineRule } from "../../../model/rule.ts";

export const licenceGrantedInFuture = defineRule({
  id: "licence-granted-in-future",
  code: "LIC-004B",
  severity: "error",
  dimension: "准确性",
  clause: "administrative-licence#validity",
  source: [{ document: "双公示信息项", article: "XK_JDRQ", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "许可决定日期晚于核验之日", en: "licence granted in the future" },
  why: "尚未作出的决定不能归集；多为年份录错，或者误填了有效期。",
  message: {
    zh: "许可决定日期 {value} 晚于核验之日 {today}",
    en: "granted on {value}, after the day of checking {today}",
  },
  fix: { zh: "按许可决定书更正许可决定日期", en: "correct the date after the decision document" },
  on: ["administrative-licence"],
  at: "decidedOn",
  args: { today: "asOf" },
  holds: "this.decidedOn <= asOf",
});
