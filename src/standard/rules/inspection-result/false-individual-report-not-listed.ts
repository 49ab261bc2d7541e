import { defineRule } from "../../../model/rule.ts";

export const falseIndividualReportNotListed = defineRule({
  id: "false-individual-report-not-listed",
  code: "ANR-025A",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#false",
  source: [
    { document: "个体工商户年度报告办法", article: "第十四条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", confidence: "seen" },
  ],
  since: "1.0.0",
  title: {
    zh: "个体工商户、农民专业合作社年报虚假没有列入",
    en: "false report of an individual or a cooperative not listed",
  },
  why: "个体工商户、农民专业合作社年度报告隐瞒真实情况、弄虚作假的，自查实之日起10个工作日内列入经营异常名录。期限届满以前、数据中没有任何列入记录的不评判。",
  message: {
    zh: "{value} 公示检查结果为虚假，期限已过，数据中没有该主体因此列入的记录",
    en: "the false report was recorded on {value} and the time has passed, but there is no listing for it",
  },
  fix: {
    zh: "补充列入记录；没有列入的，由登记机关处理",
    en: "add the listing; if there is none, the registrar has to act",
  },
  relation: "reference",
  on: ["inspection-result"],
  at: "recordedOn",
  by: "subject",
  among: ["abnormal-listing"],
  when: `(has(this.results) && "C" in this.results || has(this.publicityResults) && "4" in this.publicityResults) && (this.subject.kind == "4" || this.subject.creditCode.startsWith("93")) && addWorkingDays(this.recordedOn, parameters.abnormalListingWorkingDays) < asOf`,
  where: `other.reason in ["22", "32"] && other.listedOn >= this.inspectedFrom`,
});
