import { defineRule } from "../../../model/rule.ts";

export const nonCooperationNotPublished = defineRule({
  id: "non-cooperation-not-published",
  code: "INS-007B",
  severity: "error",
  dimension: "完整性",
  clause: "inspection-result#non-cooperation",
  source: [
    { document: "企业信息公示暂行条例", article: "第十五条", confidence: "seen" },
    { document: "企业公示信息抽查办法", article: "第十一条", confidence: "seen" },
  ],
  since: "1.0.0",
  title: { zh: "不予配合情节严重没有公示", en: "serious non-cooperation not published" },
  why: "对不予配合情节严重的企业，应通过公示系统公示，后续处理中应有这一项。",
  message: {
    zh: "检查结果为不予配合情节严重，后续处理没有“公示不予配合情节”",
    en: "serious non-cooperation, but its publication is not among the follow-up",
  },
  fix: { zh: "公示后在后续处理中填写代码5", en: "publish it and add code 5 to the follow-up" },
  on: ["inspection-result"],
  at: "disposals",
  holds: `!(has(this.results) && "8" in this.results || has(this.publicityResults) && "6" in this.publicityResults) || has(this.disposals) && "5" in this.disposals`,
});
