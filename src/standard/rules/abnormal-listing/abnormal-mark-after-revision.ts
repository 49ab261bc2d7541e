import { defineRule } from "../../../model/rule.ts";

export const abnormalMarkAfterRevision = defineRule({
  id: "abnormal-mark-after-revision",
  code: "ABN-017A",
  severity: "warning",
  dimension: "一致性",
  clause: "abnormal-listing#wording",
  source: [{ document: "个体工商户年度报告办法", article: "第十三条至第十五条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "使用了已取消的标记经营异常状态", en: "mark of abnormal state no longer used" },
  why: "2025年3月18日修订后，个体工商户也列入经营异常名录，不再标记经营异常状态；企业、合作社从未使用标记。修订的施行日没有写明，暂按公布日，所以只作提示。",
  message: {
    zh: "列入日期 {listedOn}，名录主体类别为 {regime}，列入方式却是标记为经营异常状态",
    en: "listed on {listedOn} under the regime {regime}, but by a mark of abnormal state",
  },
  fix: { zh: "列入方式改为 1（列入经营异常名录）", en: "set the form to 1 (entry in the list)" },
  on: ["abnormal-listing"],
  at: "measure",
  args: { listedOn: "this.listedOn", regime: `codeTitle("abnormal-listing-regime", this.subjectRegime)` },
  holds: [`this.measure != "2"`, `this.subjectRegime == "2" && this.listedOn < "2025-03-18"`].join(" || "),
});
