import { defineRule } from "../../../model/rule.ts";

export const reportNotPublished = defineRule({
  id: "report-not-published",
  code: "ANR-004B",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#publication",
  source: [
    { document: "企业信息公示暂行条例", article: "第八条", confidence: "seen" },
    { document: "农民专业合作社年度报告公示办法", confidence: "seen" },
  ],
  since: "1.0.0",
  title: {
    zh: "企业、农民专业合作社年报没有公示日期",
    en: "report of an enterprise or a cooperative without its publication",
  },
  why: "企业、农民专业合作社的年度报告应向社会公示；只报送不公示的，仍属未按规定公示。",
  message: {
    zh: "主体类别为{kind}，没有公示日期",
    en: "the report is of an {kind}, but the day of publication is missing",
  },
  fix: { zh: "填写公示日期；确未公示的，由企业公示", en: "fill in the day, or have it published" },
  on: ["annual-report"],
  at: "publishedOn",
  args: { kind: `codeTitle("annual-report-kind", this.reportKind)` },
  holds: `this.reportKind == "2" || has(this.publishedOn)`,
});
