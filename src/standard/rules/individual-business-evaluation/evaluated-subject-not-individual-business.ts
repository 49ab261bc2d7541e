import { defineRule } from "../../../model/rule.ts";

export const evaluatedSubjectNotIndividualBusiness = defineRule({
  id: "evaluated-subject-not-individual-business",
  code: "EVA-003",
  severity: "error",
  dimension: "一致性",
  clause: "individual-business-evaluation#subjects",
  source: [{ document: "GB/T 46278-2025", confidence: "provisional" }],
  since: "1.0.0",
  title: { zh: "评价的主体不是个体工商户", en: "evaluated subject is no individual business" },
  why: "本类记录只用于个体工商户的信用评价。",
  message: {
    zh: "行政相对人类别为“{kind}”，不是个体工商户",
    en: "the kind of the subject is “{kind}”, not an individual business",
  },
  fix: {
    zh: "更正主体类别；不是个体工商户的，不用本类记录",
    en: "correct the kind; if it is no individual business, do not use this type",
  },
  on: ["individual-business-evaluation"],
  at: "subject.kind",
  args: { kind: `codeTitle("subject-kind", this.subject.kind)` },
  holds: `this.subject.kind == "4"`,
});
