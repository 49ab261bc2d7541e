import { defineRule } from "../../../model/rule.ts";

export const naturalPersonInPublicCopy = defineRule({
  id: "natural-person-in-public-copy",
  code: "PUB-013",
  severity: "warning",
  dimension: "规范性",
  clause: "publicity#natural-persons",
  source: [
    { document: "个人信息保护法", article: "第二十五条、第三十四条", confidence: "seen" },
    { document: "信用修复管理办法（国家发展改革委令第36号）", article: "第十二条", confidence: "seen" },
  ],
  since: "1.0.0",
  waivable: true,
  only: "public-copy",
  title: { zh: "公示自然人的信用信息", en: "credit information of a natural person made public" },
  why: "公开自然人的信息应有法律、行政法规依据或者个人的单独同意；信用中国自2026年4月1日起对自然人的失信信息原则上不予公示。依据是否充分由公示机关判断，故仅作提示。",
  message: {
    zh: "公示副本中有自然人（类别 {value}）的记录",
    en: "a public copy holds a record of a natural person (kind {value})",
  },
  fix: {
    zh: "有法律、行政法规依据的，申请豁免并写明依据；没有的，删去该记录",
    en: "with a basis in a law or regulation, apply for a waiver that names it; otherwise remove the record",
  },
  on: { having: "subject" },
  at: "subject.kind",
  holds: `this.subject.kind != "2"`,
});
