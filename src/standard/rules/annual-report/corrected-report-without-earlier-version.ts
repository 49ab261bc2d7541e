import { defineRule } from "../../../model/rule.ts";

export const correctedReportWithoutEarlierVersion = defineRule({
  id: "corrected-report-without-earlier-version",
  code: "ANR-019B",
  severity: "error",
  dimension: "完整性",
  clause: "annual-report#correction",
  source: [{ document: "企业信息公示暂行条例", article: "第十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "更正没有指明前一版", en: "correction without the version it corrects" },
  why: "更正前后的信息同时公示；不指明前一版，查询的人看不到改了什么。",
  message: {
    zh: "{correctedOn} 更正，没有填写更正前的记录",
    en: "corrected on {correctedOn}, but the record that is corrected is missing",
  },
  fix: {
    zh: "填写更正前记录的标识，并保留该记录",
    en: "give the identifier of the record that is corrected, and keep it",
  },
  on: ["annual-report"],
  at: "correctsRecordId",
  args: { correctedOn: "this.correctedOn" },
  holds: "!has(this.correctedOn) || has(this.correctsRecordId)",
});
