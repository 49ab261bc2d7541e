import { defineRule } from "../../../model/rule.ts";

export const heavyPenaltyBeforeEarlyRemoval = defineRule({
  id: "heavy-penalty-before-early-removal",
  code: "SER-009",
  severity: "error",
  dimension: "一致性",
  clause: "serious-listing#early-removal",
  source: [
    { document: "市场监督管理严重违法失信名单管理办法", article: "第十六条", confidence: "seen" },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十三条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  title: { zh: "列入后又受较重处罚仍提前移出", en: "heavier penalty before an early removal" },
  why: "提前移出的条件之一是未再受到市场监督管理部门较重行政处罚；其他部门的处罚不影响。罚款只在裁量等级为从重时算较重。",
  message: {
    zh: "列入后于 {decided} 又受到较重处罚（{otherPlace}），却于 {removed} 提前移出",
    en: "punished heavily again on {decided} ({otherPlace}), yet removed early on {removed}",
  },
  fix: {
    zh: "复核移出决定；不符合条件的，撤销移出、恢复列入",
    en: "review the removal; without the condition revoke it and restore the listing",
  },
  relation: "exclusion",
  on: ["serious-listing"],
  at: "removedOn",
  by: "subject",
  among: ["administrative-penalty"],
  when: `this.removalReason == "2" && has(this.removedOn)`,
  where: `other.decidedOn > this.listedOn && other.decidedOn <= this.removedOn && other.decisionOrganName.contains("市场监督管理") && (other.penaltyKinds.exists(kind, kind in ["32", "33", "35", "41", "42", "43", "44"]) || has(other.discretionLevel) && other.discretionLevel == "4" && other.penaltyKinds.exists(kind, kind == "21")) && !has(other.revocation)`,
  args: { decided: "other.decidedOn", removed: "this.removedOn" },
});
