import { defineRule } from "../../../model/rule.ts";

export const withdrawnPenaltyStillPublic = defineRule({
  id: "withdrawn-penalty-still-public",
  code: "PEN-023A",
  severity: "error",
  dimension: "时效性",
  clause: "administrative-penalty#withdrawal",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第十一条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "已撤回的处罚仍标明公示中", en: "withdrawn penalty still public" },
  why: "处罚决定变更、撤销的，撤回公示后不再显示；信封没有实际停止公示日期的，公示系统会继续显示。",
  message: {
    zh: "处罚信息已于 {withdrawn} 撤回，但信封的公示属性仍为 P，没有实际停止公示日期",
    en: "withdrawn on {withdrawn}, but the envelope still says public, without a last day",
  },
  fix: {
    zh: "填写实际停止公示日期，停止公示原因填 4（撤回）",
    en: "fill in the last day of publicity, with reason 4 (withdrawn)",
  },
  on: ["administrative-penalty"],
  at: "envelope.publicity.class",
  args: { withdrawn: "this.revocation.withdrawnOn" },
  holds: `this.envelope.publicity.class != "P" || has(this.envelope.publicity.endedOn) || this.revocation.withdrawnOn > asOf`,
});
