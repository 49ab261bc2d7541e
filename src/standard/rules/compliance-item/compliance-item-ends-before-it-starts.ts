import { defineRule } from "../../../model/rule.ts";

export const complianceItemEndsBeforeItStarts = defineRule({
  id: "compliance-item-ends-before-it-starts",
  code: "CPL-003",
  severity: "error",
  dimension: "一致性",
  clause: "compliance-item#validity",
  source: [{ document: "本标准", confidence: "design" }],
  since: "1.0.0",
  title: { zh: "合规事项停用早于起用", en: "item ends before it starts" },
  why: "停用日期不能早于起用日期。",
  message: {
    zh: "事项停用日期 {value} 早于起用日期 {validFrom}",
    en: "in use to {value}, before its start on {validFrom}",
  },
  fix: { zh: "核对两个日期", en: "check both dates" },
  on: ["compliance-item"],
  at: "validTo",
  args: { validFrom: "this.validFrom" },
  holds: "this.validTo >= this.validFrom",
});
