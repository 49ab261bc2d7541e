import { defineRule } from "../../../model/rule.ts";

export const subjectKindNotThatOfCreditCode = defineRule({
  id: "subject-kind-not-that-of-credit-code",
  code: "IDN-009A",
  severity: "warning",
  dimension: "一致性",
  clause: "identifiers#credit-code-and-kind",
  source: [
    { document: "GB 32100-2015", article: "第4章", confidence: "seen" },
    { document: "个体工商户登记管理规定", article: "第十七条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "相对人类别与代码前2位不一致", en: "kind of subject against its credit code" },
  why: "92开头的代码核发给个体工商户。2025年7月15日起个体工商户转型为企业的保留原代码，登记数据中也有少量例外，所以只作提示。机关11、事业单位12、社会团体51等都是法人或者组织。",
  message: {
    zh: "行政相对人类别为 {kind}，统一社会信用代码 {code} 的前2位却不相符",
    en: "the kind of subject is {kind}, which does not agree with the first two characters of the credit code {code}",
  },
  fix: {
    zh: "个体工商户填 4，法人及非法人组织填 1；个体工商户转型为企业、代码未变的不需处理",
    en: "use 4 for an individual business, 1 for an organisation; an enterprise converted from an individual business keeps its code",
  },
  on: { having: "subject" },
  at: "subject.kind",
  args: {
    kind: `this.subject.kind + " " + codeTitle("subject-kind", this.subject.kind)`,
    code: `this.subject.creditCode`,
  },
  holds: `!(this.subject.kind in ["1", "4"]) || (this.subject.kind == "4") == this.subject.creditCode.startsWith("92")`,
});
