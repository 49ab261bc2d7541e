import { defineRule } from "../../../model/rule.ts";

export const orderedWithoutPeriod = defineRule({
  id: "ordered-without-period",
  code: "IMM-008A",
  severity: "error",
  dimension: "完整性",
  clause: "immediate-information#order",
  source: [{ document: "企业经营异常名录管理办法", article: "第七条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "责令公示没有期限", en: "order to publish without its period" },
  why: "责令书应写明期限，期限届满是列入经营异常名录的起算点。",
  message: {
    zh: "{orderedOn} 责令公示，没有填写责令公示期限",
    en: "ordered on {orderedOn}, but the last day is missing",
  },
  fix: { zh: "按责令书填写期限", en: "fill in the last day after the order" },
  on: ["immediate-information"],
  at: "orderedDueOn",
  args: { orderedOn: "this.orderedOn" },
  holds: "!has(this.orderedOn) || has(this.orderedDueOn)",
});
