import { defineRule } from "../../../model/rule.ts";

export const repairOrganNotPenaltyOrgan = defineRule({
  id: "repair-organ-not-penalty-organ",
  code: "REP-001H",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#organ",
  source: [
    {
      document: "市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号）",
      article: "第十四条",
      confidence: "seen",
    },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第四条、第八条、第九条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  effectiveFrom: "2021-09-01",
  regime: "necips",
  title: { zh: "修复机关不是作出处罚的机关", en: "repair handled by another organ than that of the penalty" },
  why: "处罚信息的修复由作出处罚决定的机关办理；重整执行完毕后由登记地机关办理的除外。",
  message: {
    zh: "修复机关代码 {value} 与处罚机关代码 {organ} 不同（{otherPlace}）",
    en: "organ {value} of the repair is not the organ {organ} of the penalty ({otherPlace})",
  },
  fix: {
    zh: "改为作出处罚决定的机关；受理有误的，转该机关办理",
    en: "give the organ of the penalty; if the application went astray, pass it on",
  },
  on: ["credit-repair"],
  relation: "agreement",
  at: "decisionOrganCode",
  args: { organ: "other.decisionOrganCode" },
  by: "document-number",
  among: ["administrative-penalty"],
  when: `this.repairScope == "3" && !has(this.restructuring)`,
  holds: "this.decisionOrganCode == other.decisionOrganCode",
});
