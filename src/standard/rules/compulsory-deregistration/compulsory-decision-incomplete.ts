import { defineRule } from "../../../model/rule.ts";

export const compulsoryDecisionIncomplete = defineRule({
  id: "compulsory-decision-incomplete",
  code: "DER-005C",
  severity: "error",
  dimension: "完整性",
  clause: "compulsory-deregistration#decision",
  source: [{ document: "强制注销公司登记制度实施办法", article: "第七条", confidence: "seen" }],
  since: "1.0.0",
  title: { zh: "强制注销没有决定书", en: "compulsory deregistration without a decision" },
  why: "强制注销登记决定书载明决定日期，有文号；缺少的不能证明已经决定。",
  message: {
    zh: "结果为强制注销，没有填写决定日期或者决定书文号",
    en: "the company was deregistered, but day or number of the decision is missing",
  },
  fix: {
    zh: "按强制注销登记决定书补填决定日期和文号；尚未决定的，结果留空",
    en: "give day and number from the decision; leave the result empty if there is none",
  },
  on: ["compulsory-deregistration"],
  at: "decidedOn",
  holds: `this.result != "1" || has(this.decidedOn) && has(this.documentNumber)`,
});
