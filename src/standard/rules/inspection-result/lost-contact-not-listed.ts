import { defineRule } from "../../../model/rule.ts";

export const lostContactNotListed = defineRule({
  id: "lost-contact-not-listed",
  code: "INS-008B",
  severity: "warning",
  dimension: "一致性",
  clause: "inspection-result#lost-contact",
  source: [
    { document: "企业公示信息抽查办法", article: "第十三条", confidence: "seen" },
    { document: "企业经营异常名录管理办法", article: "第九条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "后续处理为列入，但没有列入记录", en: "to be listed, but no listing" },
  why: "后续处理写明列入经营异常名录的，数据中应有检查以后因无法联系的列入。数据中没有任何列入记录的不评判。",
  message: {
    zh: "后续处理为列入经营异常名录，数据中没有该主体检查以后因无法联系的列入",
    en: "listing is the follow-up, but there is no later listing of this subject for lost contact",
  },
  fix: { zh: "补充列入记录；没有列入的，更正后续处理", en: "add the listing, or correct the follow-up" },
  relation: "reference",
  on: ["inspection-result"],
  at: "disposals",
  by: "subject",
  among: ["abnormal-listing"],
  when: `(has(this.results) && "6" in this.results || has(this.publicityResults) && "5" in this.publicityResults) && "4" in this.disposals`,
  where: `other.reason in ["14", "23", "33"] && other.listedOn >= this.inspectedFrom`,
});
