import { defineRule } from "../../../model/rule.ts";

export const reportInPublicCopyAgainstChoice = defineRule({
  id: "report-in-public-copy-against-choice",
  code: "PUB-006",
  severity: "error",
  dimension: "一致性",
  clause: "publicity#choice",
  source: [
    { document: "个体工商户年度报告办法", article: "第八条", confidence: "seen" },
    { document: "企业信息公示暂行条例", article: "第九条", confidence: "seen" },
  ],
  since: "1.0.0",
  only: "public-copy",
  title: { zh: "选择不公示的年报进入公示副本", en: "annual report in a public copy against its choice" },
  why: "个体工商户可以自主选择年度报告内容是否公示；企业的资产、负债、营业收入等选择不公示的，公示副本中不填。",
  message: {
    zh: "个体工商户没有选择公示年度报告，公示副本中却有这份年报",
    en: "the individual business did not choose publication, and its report is in a public copy",
  },
  fix: {
    zh: "从公示副本中删去该年报；确已选择公示的，更正选择",
    en: "remove the report from the public copy, or correct the choice",
  },
  on: ["annual-report"],
  at: "reportKind",
  holds: `this.reportKind != "2" || has(this.isPublishedByChoice) && this.isPublishedByChoice == "1"`,
});
