import { defineRule } from "../../../model/rule.ts";

export const inspectionResultPublishedBeforeEnd = defineRule({
  id: "inspection-result-published-before-end",
  code: "INS-002B",
  severity: "error",
  dimension: "一致性",
  clause: "inspection-result#publicity",
  source: [
    { document: "企业公示信息抽查办法", article: "第十二条", confidence: "seen" },
    { document: "本标准", confidence: "design" },
  ],
  since: "1.0.0",
  title: { zh: "检查结束以前公示结果", en: "result published before the inspection ended" },
  why: "期限自检查结束之日起算，结果不可能先于检查公示。",
  message: {
    zh: "公示日期 {value} 早于检查结束日期 {inspectedTo}",
    en: "published on {value}, before the inspection ended on {inspectedTo}",
  },
  fix: { zh: "核对检查结束日期和公示日期", en: "check the two dates" },
  on: ["inspection-result"],
  at: "recordedOn",
  args: { inspectedTo: "this.inspectedTo" },
  holds: "this.recordedOn >= this.inspectedTo",
});
