import { defineRule } from "../../../model/rule.ts";

export const lostContactWithoutFollowUp = defineRule({
  id: "lost-contact-without-follow-up",
  code: "INS-008A",
  severity: "warning",
  dimension: "完整性",
  clause: "inspection-result#lost-contact",
  source: [{ document: "企业公示信息抽查办法", article: "第十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "无法联系没有后续处理", en: "lost contact without follow-up" },
  why: "通过登记的住所或者经营场所无法联系的，列入经营异常名录；结果记录里应能看到这一步。",
  message: {
    zh: "检查结果为无法联系，后续处理没有“列入经营异常名录”",
    en: "the subject could not be reached, but listing is not among the follow-up",
  },
  fix: {
    zh: "补填后续处理；已经重新取得联系的，在备注中说明",
    en: "add the follow-up; if the subject was reached meanwhile, say so in the remark",
  },
  on: ["inspection-result"],
  at: "disposals",
  holds: `!(has(this.results) && "6" in this.results || has(this.publicityResults) && "5" in this.publicityResults) || has(this.disposals) && "4" in this.disposals`,
});
