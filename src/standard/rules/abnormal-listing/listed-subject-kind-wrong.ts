import { defineRule } from "../../../model/rule.ts";

export const listedSubjectKindWrong = defineRule({
  id: "listed-subject-kind-wrong",
  code: "ABN-001B",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#grounds",
  source: [
    { document: "企业经营异常名录管理办法", article: "第二条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第二条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第二条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "名录主体类别与行政相对人类别不符", en: "regime against the kind of subject" },
  why: "经营异常名录只列企业、个体工商户、农民专业合作社；个体工商户的行政相对人类别为4，企业和合作社为1，自然人不能列入。",
  message: {
    zh: "名录主体类别为 {regime}，行政相对人类别却是 {kind}",
    en: "the regime is {regime}, but the kind of subject is {kind}",
  },
  fix: {
    zh: "个体工商户填 2 和 4，企业填 1 和 1，合作社填 3 和 1；自然人不应列入",
    en: "use 2 with 4 for individual businesses, 1 or 3 with 1 otherwise; natural persons are never listed",
  },
  on: ["abnormal-listing"],
  at: "subjectRegime",
  args: {
    regime: `this.subjectRegime + " " + codeTitle("abnormal-listing-regime", this.subjectRegime)`,
    kind: `this.subject.kind + " " + codeTitle("subject-kind", this.subject.kind)`,
  },
  holds: `this.subject.kind == (this.subjectRegime == "2" ? "4" : "1")`,
});
