import { defineRule } from "../../../model/rule.ts";

export const correctedInformationNotInInput = defineRule({
  id: "corrected-information-not-in-input",
  code: "IMM-005",
  severity: "warning",
  dimension: "一致性",
  clause: "immediate-information#correction",
  source: [{ document: "企业信息公示暂行条例", article: "第十二条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "更正前的即时信息不在数据中", en: "information before the correction not in the data" },
  why: "更正前后的信息应同时公示，更正前的版本不能删除。只归集了一部分数据的，前版可能在别处，故为警告。",
  message: { zh: "更正前的记录 {value} 不在数据中", en: "the record {value} that is corrected is not in the data" },
  fix: {
    zh: "保留更正前的记录；标识填错的，更正",
    en: "keep the record before the correction, or correct the identifier",
  },
  relation: "reference",
  on: ["immediate-information"],
  at: "correctsRecordId",
  by: "subject",
  when: "has(this.correctsRecordId)",
  where: "other.envelope.recordId == this.correctsRecordId",
});
