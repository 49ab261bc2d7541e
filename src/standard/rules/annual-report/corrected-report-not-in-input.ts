import { defineRule } from "../../../model/rule.ts";

export const correctedReportNotInInput = defineRule({
  id: "corrected-report-not-in-input",
  code: "ANR-019C",
  severity: "warning",
  dimension: "一致性",
  clause: "annual-report#correction",
  source: [{ document: "企业信息公示暂行条例", article: "第十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "更正前的年报不在数据中", en: "report before the correction not in the data" },
  why: "更正前后两版应同时保留、同时公示。只归集了一部分数据的，前版可能在别处，故为警告。",
  message: {
    zh: "更正前的记录 {value} 不在该主体同一年度的年报中",
    en: "the record {value} is not among the reports of this subject and year",
  },
  fix: {
    zh: "保留更正前的记录；标识填错的，更正",
    en: "keep the record before the correction, or correct the identifier",
  },
  relation: "reference",
  on: ["annual-report"],
  at: "correctsRecordId",
  by: "subject-year",
  when: "has(this.correctsRecordId)",
  where: "other.envelope.recordId == this.correctsRecordId",
});
