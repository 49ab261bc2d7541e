import { defineRule } from "../../../model/rule.ts";

export const decisionPartsCopied = defineRule({
  id: "decision-parts-copied",
  code: "SER-004B",
  severity: "error",
  dimension: "准确性",
  clause: "serious-listing#decision",
  source: [{ document: "市场监督管理严重违法失信名单管理办法", article: "第十三条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "决定书的几个部分内容相同", en: "parts of the decision are copies" },
  why: "事由、依据、惩戒措施提示、移出条件和程序、救济措施是决定书的五个部分，内容各不相同；相同的多为用一段文字填满必填项。",
  message: {
    zh: "决定书五个部分中有两个以上内容相同",
    en: "two or more of the five parts of the decision are the same text",
  },
  fix: { zh: "按列入决定书分别填写五个部分", en: "fill in the five parts separately after the decision" },
  on: ["serious-listing"],
  at: "groundDescription",
  holds:
    "this.groundDescription != this.legalBasis && this.groundDescription != this.measuresNotice && this.groundDescription != this.removalNotice && this.groundDescription != this.remedyNotice && this.legalBasis != this.measuresNotice && this.legalBasis != this.removalNotice && this.legalBasis != this.remedyNotice && this.measuresNotice != this.removalNotice && this.measuresNotice != this.remedyNotice && this.removalNotice != this.remedyNotice",
});
