import { defineRule } from "../../../model/rule.ts";

export const itemEndsBeforeItBegins = defineRule({
  id: "item-ends-before-it-begins",
  code: "COM-032F",
  severity: "error",
  dimension: "一致性",
  clause: "commitment-item#validity",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "事项失效早于生效", en: "item ends before it begins" },
  why: "失效日期是事项有效的最后一日，不会早于生效日期。",
  message: {
    zh: "失效日期 {value} 早于生效日期 {effectiveOn}",
    en: "ends on {value}, before {effectiveOn} when it begins",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["commitment-item"],
  at: "expiresOn",
  args: { effectiveOn: "this.effectiveOn" },
  holds: "this.expiresOn >= this.effectiveOn",
});
