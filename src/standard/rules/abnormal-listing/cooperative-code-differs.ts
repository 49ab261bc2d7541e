import { defineRule } from "../../../model/rule.ts";

export const cooperativeCodeDiffers = defineRule({
  id: "cooperative-code-differs",
  code: "ABN-001C",
  severity: "warning",
  dimension: "一致性",
  clause: "abnormal-listing#grounds",
  source: [{ document: "GB 32100-2015", article: "第4章", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "农民专业合作社与代码前2位不符", en: "cooperative against its credit code" },
  why: "93开头的代码核发给农民专业合作社；供销社、信用社等名称含合作社的企业代码以91开头，按企业列入。登记数据中有少量例外，所以只作提示。",
  message: {
    zh: "名录主体类别为 {regime}，统一社会信用代码 {code} 的前2位却不相符",
    en: "the regime is {regime}, which does not agree with the credit code {code}",
  },
  fix: {
    zh: "农民专业合作社填 3；名称含合作社的企业填 1",
    en: "use 3 for farmers' cooperatives, 1 for enterprises whose name merely contains the word",
  },
  on: ["abnormal-listing"],
  at: "subjectRegime",
  args: {
    regime: `this.subjectRegime + " " + codeTitle("abnormal-listing-regime", this.subjectRegime)`,
    code: "this.subject.creditCode",
  },
  holds: `(this.subjectRegime == "3") == this.subject.creditCode.startsWith("93")`,
});
