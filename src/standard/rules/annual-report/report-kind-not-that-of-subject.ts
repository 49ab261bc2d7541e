import { defineRule } from "../../../model/rule.ts";

export const reportKindNotThatOfSubject = defineRule({
  id: "report-kind-not-that-of-subject",
  code: "ANR-045",
  severity: "error",
  dimension: "一致性",
  clause: "annual-report#individuals",
  source: [
    { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
    { document: "个体工商户年度报告办法", article: "第二条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "年报主体类别与行政相对人类别不符", en: "kind of the report is not that of the subject" },
  why: "个体工商户、企业、农民专业合作社的年报内容和公示要求不同，类别填错会按错误的要求检查。自然人没有年报。",
  message: {
    zh: "年报主体类别为{report}，行政相对人类别为{kind}",
    en: "the report is of the kind {report}, the subject of the kind {kind}",
  },
  fix: { zh: "核对两处类别", en: "check both kinds" },
  on: ["annual-report"],
  at: "reportKind",
  args: {
    report: `codeTitle("annual-report-kind", this.reportKind)`,
    kind: `codeTitle("subject-kind", this.subject.kind)`,
  },
  holds: `this.subject.kind == (this.reportKind == "2" ? "4" : "1")`,
});
