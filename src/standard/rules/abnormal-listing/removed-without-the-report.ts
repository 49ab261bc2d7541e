import { defineRule } from "../../../model/rule.ts";

export const removedWithoutTheReport = defineRule({
  id: "removed-without-the-report",
  code: "ANR-003B",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#late-filing",
  source: [
    { document: "企业经营异常名录管理办法", article: "第十一条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十六条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第十三条", confidence: "seen" },
    {
      document: "市场监督管理信用修复管理办法（国家市场监督管理总局令第107号）",
      article: "第十二条",
      confidence: "seen",
    },
  ],
  since: "1.0.0",
  title: { zh: "以补报移出但没有该年度年报", en: "removed for a late report that is not there" },
  why: "补报未报年份的年度报告并公示后才能申请移出；补报了别的年份不能移出这一年的列入。数据中没有任何年报的不评判。",
  message: {
    zh: "以补报年度报告移出，移出以前没有该主体 {relatedYear} 年度的年度报告",
    en: "removed for the late report, but there is no report for {relatedYear} before the removal",
  },
  fix: {
    zh: "补充该年度的年度报告；确未补报的，由列入机关核实移出决定",
    en: "add the report; if there is none, the organ has to review the removal",
  },
  relation: "reference",
  on: ["abnormal-listing"],
  at: "removalReason",
  by: "subject-year",
  among: ["annual-report"],
  args: { relatedYear: "this.relatedYear" },
  when: `this.reason in ["11", "21", "31"] && this.removalReason == "1" && has(this.relatedYear)`,
  where: "other.reportedOn <= this.removedOn",
});
