import { defineRule } from "../../../model/rule.ts";

export const factsCopiedFromOtherField = defineRule({
  id: "facts-copied-from-other-field",
  code: "PEN-010A",
  severity: "warning",
  dimension: "准确性",
  clause: "administrative-penalty#content",
  source: [{ document: "行政处罚法", article: "第五十九条第一款第二项", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "违法事实与其他栏目内容相同", en: "facts copied from another field" },
  why: "违法事实应写何时何地做了什么；与处罚依据或者处罚内容完全相同，多为复制时贴错了栏目。",
  message: {
    zh: "违法事实与处罚依据或者处罚内容完全相同",
    en: "the facts are the same text as the legal basis or the content",
  },
  fix: { zh: "按处罚决定书的事实部分重新填写违法事实", en: "fill in the facts from the decision" },
  on: ["administrative-penalty"],
  at: "facts",
  holds: "this.facts != this.legalBasis && this.facts != this.content",
});
