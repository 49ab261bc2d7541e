import { defineRule } from "../../../model/rule.ts";

export const gravestPenaltyPublicityStoppedEarly = defineRule({
  id: "gravest-penalty-publicity-stopped-early",
  code: "PEN-019B",
  severity: "error",
  dimension: "规范性",
  clause: "administrative-penalty#early-stop",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第八条",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2021-09-01",
  regime: "necips",
  title: { zh: "吊销等处罚提前停止公示", en: "publicity of a revocation stopped early" },
  why: "2025年12月25日起，降低资质等级、吊销许可证件、吊销营业执照、责令关闭的，不适用依申请信用修复；停产停业、限制经营、限制从业满一年且限制期满的可以申请。",
  message: {
    zh: "受到降低资质等级、吊销或者责令关闭的处罚，却于 {endedOn} 因信用修复停止公示",
    en: "publicity of a lowering, revocation or closure was stopped by credit repair on {endedOn}",
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
    `this.envelope.publicity.endedOn < "2025-12-25"`,
    `!this.penaltyKinds.exists(kind, kind in ["32", "33", "35", "43"])`,
  ].join(" || "),
});
