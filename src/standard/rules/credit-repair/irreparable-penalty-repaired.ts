import { defineRule } from "../../../model/rule.ts";

export const irreparablePenaltyRepaired = defineRule({
  id: "irreparable-penalty-repaired",
  code: "REP-006B",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#irreparable",
  source: [
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第八条第五款",
      confidence: "seen",
    },
  ],
  since: "1.1.0",
  effectiveFrom: "2025-12-25",
  regime: "necips",
  title: { zh: "降级、吊销、关闭的处罚准予修复", en: "repair granted for a lowering of grade, revocation or closure" },
  why: "2025年12月25日起，降低资质等级、吊销许可证件、吊销营业执照、责令关闭的处罚公示满三年才停止公示，不能申请修复。",
  message: {
    zh: "处罚种类属于不能修复的种类，却准予修复（{otherPlace}）",
    en: "the penalty is of a kind that cannot be repaired, yet the repair was granted ({otherPlace})",
  },
  fix: { zh: "恢复公示；处罚种类填错的，更正处罚记录", en: "show it again; if the kind is wrong, correct the penalty" },
  on: ["credit-repair"],
  relation: "exclusion",
  at: "decision",
  by: "document",
  among: ["administrative-penalty"],
  when: `this.repairScope == "3" && this.decision == "1" && !has(this.restructuring)`,
  where: `other.penaltyKinds.exists(kind, kind in ["32", "33", "35", "43"])`,
});
