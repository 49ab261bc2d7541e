import { defineRule } from "../../../model/rule.ts";

export const abnormalRemovalConditionNotOfReason = defineRule({
  id: "abnormal-removal-condition-not-of-reason",
  code: "REP-021",
  severity: "error",
  dimension: "一致性",
  clause: "credit-repair#abnormal-list",
  source: [
    { document: "企业经营异常名录管理办法", article: "第十一条至第十四条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十三条至第十五条", confidence: "seen" },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十二条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  regime: "necips",
  title: { zh: "移出条件与列入事由不对应", en: "condition of the removal does not answer the reason of the listing" },
  why: "未报年报的补报，未公示信息的履行公示义务，名称、住所问题的办理变更或者重新取得联系，弄虚作假的更正；条件与事由对不上，多为核查填错。",
  message: {
    zh: "条件核查中没有与列入事由“{reason}”对应的条件（{otherPlace}）",
    en: "the conditions met hold none that answers the reason “{reason}” ({otherPlace})",
  },
  fix: { zh: "按列入事由核查并填写条件", en: "check the condition of that reason and fill it in" },
  on: ["credit-repair"],
  relation: "agreement",
  at: "conditionsChecked",
  args: { reason: `codeTitle("abnormal-listing-reason", other.reason)` },
  by: "listing",
  among: ["abnormal-listing"],
  when: `this.repairScope in ["1", "4"] && this.decision == "1" && !has(this.restructuring)`,
  holds: `(other.reason in ["11", "21", "31"] && this.conditionsChecked.exists(met, met == "21") || other.reason == "12" && this.conditionsChecked.exists(met, met == "22") || other.reason == "13" && this.conditionsChecked.exists(met, met == "23") || other.reason in ["14", "23", "33"] && this.conditionsChecked.exists(met, met == "24") || other.reason in ["15", "22", "32"] && this.conditionsChecked.exists(met, met == "25"))`,
});
