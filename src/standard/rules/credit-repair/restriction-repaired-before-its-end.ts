import { defineRule } from "../../../model/rule.ts";

export const restrictionRepairedBeforeItsEnd = defineRule({
  id: "restriction-repaired-before-its-end",
  code: "REP-002D",
  severity: "error",
  dimension: "时效性",
  clause: "credit-repair#periods",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第八条第四款",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: { zh: "限制期限未届满申请修复", en: "repaired before the end of the restriction" },
  why: "限制开展生产经营活动、责令停产停业、限制从业的，公示满一年且限制期限届满后才可申请修复。",
  message: {
    zh: "申请日期 {value} 早于限制措施期满日期 {endsOn}（{otherPlace}）",
    en: "applied on {value}, before the restriction ends on {endsOn} ({otherPlace})",
  },
  fix: {
    zh: "核对申请日期和限制措施期满日期；确未届满的，不予受理",
    en: "check both dates; if the restriction is not over, do not accept",
  },
  on: ["credit-repair"],
  relation: "agreement",
  at: "appliedOn",
  args: { endsOn: "other.restrictionEndsOn" },
  by: "document",
  among: ["administrative-penalty"],
  when: `this.repairScope == "3" && !has(this.restructuring)`,
  holds: `!other.penaltyKinds.exists(kind, kind in ["41", "42", "44"]) || this.appliedOn >= other.restrictionEndsOn`,
});
