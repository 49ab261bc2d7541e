import { defineRule } from "../../../model/rule.ts";

export const reasonOfAnotherRegime = defineRule({
  id: "reason-of-another-regime",
  code: "ABN-001A",
  severity: "error",
  dimension: "一致性",
  clause: "abnormal-listing#grounds",
  source: [
    { document: "企业经营异常名录管理办法", article: "第四条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第十三条至第十五条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", article: "第十条至第十二条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "列入事由不属于该类主体", en: "reason of another kind of subject" },
  why: "企业、个体工商户、农民专业合作社各依自己的规定列入，事由不同。事由与主体不符的列入没有依据，多为沿用企业的代码。",
  message: {
    zh: "名录主体类别为 {regime}，列入事由却是 {reason}",
    en: "the regime is {regime}, but the reason is {reason}",
  },
  fix: {
    zh: "对照列入决定，改为该类主体的事由，或者更正名录主体类别",
    en: "use a reason of that regime after the decision, or correct the regime",
  },
  on: ["abnormal-listing"],
  at: "reason",
  args: {
    regime: `this.subjectRegime + " " + codeTitle("abnormal-listing-regime", this.subjectRegime)`,
    reason: `this.reason + " " + codeTitle("abnormal-listing-reason", this.reason)`,
  },
  holds: "this.reason.startsWith(this.subjectRegime)",
});
