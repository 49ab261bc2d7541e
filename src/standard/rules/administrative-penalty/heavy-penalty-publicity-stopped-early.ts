import { defineRule } from "../../../model/rule.ts";

export const heavyPenaltyPublicityStoppedEarly = defineRule({
  id: "heavy-penalty-publicity-stopped-early",
  code: "PEN-019A",
  severity: "error",
  dimension: "规范性",
  clause: "administrative-penalty#early-stop",
  source: [{ document: "市场监督管理行政处罚信息公示规定", article: "第十四条第三款", confidence: "seen" }],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  effectiveTo: "2025-12-24",
  regime: "necips",
  title: { zh: "较重处罚提前停止公示", en: "publicity of a heavy penalty stopped early" },
  why: "责令停产停业、限制开展生产经营活动、限制从业、降低资质等级、吊销许可证件、吊销营业执照的，不得提前停止公示。责令关闭、暂扣许可证件没有列明，不作判断。",
  message: {
    zh: "受到较重行政处罚，却于 {endedOn} 因信用修复提前停止公示",
    en: "publicity of a heavy penalty was stopped early by credit repair on {endedOn}",
  },
  fix: {
    zh: "恢复公示至公示期满；停止公示原因填错的，更正",
    en: "show it again until the end of its period; if the reason is wrong, correct it",
  },
  on: ["administrative-penalty"],
  at: "envelope.publicity.endReason",
  args: { endedOn: "this.envelope.publicity.endedOn" },
  holds: [
    `this.envelope.publicity.endReason != "2"`,
    `this.envelope.publicity.endedOn > "2025-12-24"`,
    `!this.penaltyKinds.exists(kind, kind in ["32", "33", "35", "41", "42", "44"])`,
  ].join(" || "),
});
